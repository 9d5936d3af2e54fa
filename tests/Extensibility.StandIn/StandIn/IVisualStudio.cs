using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.Extensibility.Settings;
using Microsoft.VisualStudio.Extensibility.Shell;
using Microsoft.VisualStudio.RpcContracts.Documents;
using Microsoft.VisualStudio.RpcContracts.Notifications;
using Microsoft.VisualStudio.RpcContracts.OpenDocument;
using Microsoft.VisualStudio.RpcContracts.ProgressReporting;
using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace SkeletonForge.Extensibility.StandIn;

/// <summary>The other side: every call that leaves the extension arrives here.</summary>
internal interface IVisualStudio
{
    Task<TResult> ShowPromptAsync<TResult>(string message, PromptOptions<TResult> options, CancellationToken token)
        where TResult : struct;

    Task<DialogResult> ShowDialogAsync(
        IRemoteUserControl content,
        string title,
        DialogOption options,
        CancellationToken token
    );

    Task ShowToolWindowAsync(Type toolWindow, bool activate, CancellationToken token);

    Task<ProgressReporter> StartProgressAsync(string title, ProgressReporterOptions options, CancellationToken token);

    Task<ITextViewSnapshot?> GetActiveTextViewAsync(IClientContext context, CancellationToken token);

    Task<Uri> GetSelectedPathAsync(IClientContext context, CancellationToken token);

    Task<DocumentSnapshot> OpenDocumentAsync(Uri moniker, OpenDocumentOptions? options, CancellationToken token);

    Task<IReadOnlyList<DocumentSnapshot>> GetOpenDocumentsAsync(CancellationToken token);

    Task<ITextDocumentSnapshot?> GetTextDocumentAsync(DocumentSnapshot document, CancellationToken token);

    Task<EditResponse> EditAsync(Action<IEditBatch> edit, CancellationToken token);

    Task CreateOutputChannelAsync(string displayName, CancellationToken token);

    Task WriteOutputLineAsync(string channel, string text);

    Task<SettingValue<T>> ReadSettingAsync<T>(Setting<T> setting, CancellationToken token);
}
