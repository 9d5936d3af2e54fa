using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Extension.Ide;

/// <summary>Shows a place in the editor.</summary>
internal static class Navigation
{
    /// <summary>Opens a file with the caret at a place; the file alone where the editor cannot go there.</summary>
    /// <param name="ide">The way to the editors.</param>
    /// <param name="place">The place; lines and columns count from one, and zero stands for none.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task GoToAsync(
        this VisualStudioExtensibility ide,
        SourceLocation place,
        CancellationToken cancellationToken
    )
    {
        var file = new Uri(place.Path);
        if (place.Line < 1)
        {
            await ide.Documents().OpenTextDocumentAsync(file, cancellationToken).ConfigureAwait(false);
            return;
        }

        var start = new Microsoft.VisualStudio.RpcContracts.Utilities.Range(
            startLine: place.Line - 1,
            startColumn: Math.Max(0, place.Column - 1)
        );
        await ide.Documents()
            .OpenDocumentAsync(file, new(selection: start, activate: true), cancellationToken)
            .ConfigureAwait(false);
    }
}
