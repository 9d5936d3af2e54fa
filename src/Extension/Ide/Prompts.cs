using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Shell;
using Microsoft.VisualStudio.RpcContracts.Notifications;
using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace SkeletonForge.Extension.Ide;

/// <summary>Tells and asks the user.</summary>
internal static class Prompts
{
    /// <summary>Tells what was done, or what to do.</summary>
    public static async Task TellAsync(
        this VisualStudioExtensibility ide,
        string message,
        CancellationToken cancellationToken
    ) =>
        await ide.Shell()
            .ShowPromptAsync(message, PromptOptions.OK with { Title = Strings.ProductName }, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Tells that something failed.</summary>
    public static async Task TellErrorAsync(
        this VisualStudioExtensibility ide,
        string message,
        CancellationToken cancellationToken
    ) =>
        await ide.Shell()
            .ShowPromptAsync(
                message,
                PromptOptions.ErrorConfirm with
                {
                    Title = Strings.ProductName,
                },
                cancellationToken
            )
            .ConfigureAwait(false);

    /// <summary>Tells something and offers one thing to do about it.</summary>
    /// <returns><see langword="true"/> if the user wants it; <see langword="false"/> also if the prompt was dismissed.</returns>
    public static async Task<bool> OfferAsync(
        this VisualStudioExtensibility ide,
        string message,
        string action,
        CancellationToken cancellationToken
    ) =>
        await ide.Shell()
            .ShowPromptAsync(
                message,
                new PromptOptions<bool>
                {
                    Title = Strings.ProductName,
                    Choices = { { action, true }, { Strings.Close, false } },
                    DismissedReturns = false,
                },
                cancellationToken
            )
            .ConfigureAwait(false);

    /// <summary>Shows a dialog with OK and Cancel.</summary>
    /// <param name="ide">The way to Visual Studio.</param>
    /// <param name="content">What it shows, which is Visual Studio's from then on.</param>
    /// <param name="title">Its title.</param>
    /// <param name="cancellationToken">Closes it.</param>
    /// <returns><see langword="true"/> if the user chose OK.</returns>
    public static async Task<bool> ConfirmAsync(
        this VisualStudioExtensibility ide,
        IRemoteUserControl content,
        string title,
        CancellationToken cancellationToken
    ) =>
        await ide.Shell()
            .ShowDialogAsync(content, title, DialogOption.OKCancel, cancellationToken)
            .ConfigureAwait(false) == DialogResult.OK;
}
