using Microsoft.VisualStudio.Extensibility.UI;
using Microsoft.VisualStudio.RpcContracts.Notifications;
using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    private readonly List<ShownDialog> _dialogs = [];
    private readonly List<Type> _toolWindows = [];

    /// <summary>The dialogs that the user saw, in order.</summary>
    public IReadOnlyList<ShownDialog> Dialogs => _dialogs;

    /// <summary>The tool windows that were brought up, in order.</summary>
    public IReadOnlyList<Type> ToolWindows => _toolWindows;

    /// <summary>
    /// The user in front of a dialog: works on its data context and presses a button. Without it, dialogs are cancelled.
    /// </summary>
    public Func<object?, CancellationToken, Task<DialogResult>>? OnDialog { get; set; }

    /// <summary>
    /// The button that was pressed. A token that is cancelled closes the dialog and gives
    /// <see cref="DialogResult.None"/>, be it cancelled by the content or by somebody else.
    /// </summary>
    public async Task<DialogResult> ShowDialogAsync(
        IRemoteUserControl content,
        string title,
        DialogOption options,
        CancellationToken token
    )
    {
        token.ThrowIfCancellationRequested();
        var control = Assert.IsAssignableFrom<RemoteUserControl>(content);
        var dialog = new ShownDialog(title, options, control);
        _dialogs.Add(dialog);
        var result = OnDialog is null ? DialogResult.Cancel : await OnDialog(control.DataContext, token);
        control.Dispose();
        return token.IsCancellationRequested ? DialogResult.None : result;
    }

    public Task ShowToolWindowAsync(Type toolWindow, bool activate, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        _toolWindows.Add(toolWindow);
        return Task.CompletedTask;
    }
}

/// <summary>A dialog as the user saw it.</summary>
internal sealed record ShownDialog(string Title, DialogOption Options, RemoteUserControl Content);
