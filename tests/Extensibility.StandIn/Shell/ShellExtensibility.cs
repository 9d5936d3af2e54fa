using Microsoft.VisualStudio.Extensibility.ToolWindows;
using Microsoft.VisualStudio.RpcContracts.Notifications;
using Microsoft.VisualStudio.RpcContracts.ProgressReporting;
using Microsoft.VisualStudio.RpcContracts.RemoteUI;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Shell;

// ref:shell.shellextensibility, confirmed
public class ShellExtensibility : ExtensibilityPoint
{
    internal ShellExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // ref:shell.shellextensibility, confirmed
    public Task<TResult> ShowPromptAsync<TResult>(
        string message,
        PromptOptions<TResult> options,
        CancellationToken cancellationToken
    )
        where TResult : struct => VisualStudio.ShowPromptAsync(message, options, cancellationToken);

    // ref:shell.shellextensibility, sample:DialogSample, confirmed
    public Task<DialogResult> ShowDialogAsync(
        IRemoteUserControl content,
        string title,
        DialogOption options,
        CancellationToken cancellationToken
    ) => VisualStudio.ShowDialogAsync(content, title, options, cancellationToken);

    // ref:shell.shellextensibility, sample:ToolWindowSample, confirmed; inferred: the constraint
    public Task ShowToolWindowAsync<T>(bool activate, CancellationToken cancellationToken)
        where T : ToolWindow => VisualStudio.ShowToolWindowAsync(typeof(T), activate, cancellationToken);

    // ref:shell.shellextensibility, sample:CommentRemover, confirmed
    public Task<ProgressReporter> StartProgressReportingAsync(
        string workDisplayName,
        ProgressReporterOptions options,
        CancellationToken cancellationToken
    ) => VisualStudio.StartProgressAsync(workDisplayName, options, cancellationToken);
}
