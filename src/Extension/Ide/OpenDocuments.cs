using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;

namespace SkeletonForge.Extension.Ide;

/// <summary>The text documents that are open in editors, as they were when a command began.</summary>
internal sealed class OpenDocuments
{
    private readonly Dictionary<string, ITextDocumentSnapshot> _byPath;

    private OpenDocuments(Dictionary<string, ITextDocumentSnapshot> byPath) => _byPath = byPath;

    /// <summary>The text of each document, by absolute path.</summary>
    public IReadOnlyDictionary<string, string> Texts =>
        _byPath.ToDictionary(document => document.Key, document => TextOf(document.Value), Paths.Comparer);

    /// <summary>Reads what is open. A document whose text cannot be had counts as closed.</summary>
    /// <param name="ide">The caller's way to Visual Studio.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<OpenDocuments> ReadAsync(
        VisualStudioExtensibility ide,
        CancellationToken cancellationToken
    )
    {
        var byPath = new Dictionary<string, ITextDocumentSnapshot>(Paths.Comparer);
        foreach (var document in await ide.Documents().GetOpenDocumentsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (
                document.Moniker is { IsFile: true, LocalPath: var path }
                && Paths.IsText(path)
                && await document.AsTextDocumentAsync(ide, cancellationToken).ConfigureAwait(false) is { } text
            )
            {
                byPath[path] = text;
            }
        }

        return new(byPath);
    }

    /// <summary>The document of a file; <see langword="null"/> if it is not open.</summary>
    /// <param name="path">The absolute path of the file.</param>
    public ITextDocumentSnapshot? Find(string path) => _byPath.GetValueOrDefault(path);

    public static string TextOf(ITextDocumentSnapshot document) => document.Text.CopyToString();
}
