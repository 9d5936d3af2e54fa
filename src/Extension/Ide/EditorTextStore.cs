using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Extension.Ide;

/// <summary>
/// The text store of a run in Visual Studio: a file that is open is read and changed in its editor, as one step to undo and
/// unsaved; any other on disk.
/// </summary>
/// <param name="ide">The way to the editors.</param>
/// <param name="open">What is open.</param>
/// <remarks>
/// The store is synchronous and the editors are not: a change waits for its editor. Runs are on threads of the pool, which
/// nothing in the extension's process needs back.
/// </remarks>
internal sealed class EditorTextStore(VisualStudioExtensibility ide, OpenDocuments open) : ITextStore
{
    private readonly DiskTextStore _disk = new();

    /// <summary>Whether a document was changed in its editor.</summary>
    public bool HasEdited { get; private set; }

    /// <inheritdoc/>
    public bool Exists(string path) => _disk.Exists(path);

    /// <inheritdoc/>
    public StoredText? TryOpen(string path)
    {
        var stored = _disk.TryOpen(path);
        return stored is not null && open.Find(path) is { } document
            ? stored with
            {
                Text = OpenDocuments.TextOf(document),
            }
            : stored;
    }

    /// <inheritdoc/>
    public IStagedText Stage(string path, StoredText text, StoredText? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (expected is null || open.Find(path) is not { } document)
        {
            return _disk.Stage(path, text, expected);
        }

        var old = OpenDocuments.TextOf(document);
        if (!string.Equals(old, expected.Text, StringComparison.Ordinal))
        {
            throw new IOException(Strings.Changed(path));
        }

        if (_disk.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new IOException(Strings.ReadOnly(path));
        }

        return new StagedEdit(this, document, old, text.Text);
    }

    /// <inheritdoc/>
    public void Delete(string path, StoredText expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        // what is only in the editor would come back with the next save
        if (
            open.Find(path) is { } document
            && !string.Equals(_disk.TryOpen(path)?.Text, OpenDocuments.TextOf(document), StringComparison.Ordinal)
        )
        {
            throw new IOException(Strings.Unsaved(path));
        }

        _disk.Delete(path, expected);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder) => _disk.FilesIn(folder);

    /// <inheritdoc/>
    public string ResolveLinks(string path) => _disk.ResolveLinks(path);

    private EditResponse Edit(Action<IEditBatch> edit)
    {
        var response = ide.Editor().EditAsync(edit, CancellationToken.None).GetAwaiter().GetResult();
        HasEdited |= response.Succeeded;
        return response;
    }

    // replaces what differs only, so that carets and markers elsewhere stay where they are
    private sealed class StagedEdit(EditorTextStore store, ITextDocumentSnapshot document, string old, string text)
        : IStagedText
    {
        public void Commit()
        {
            var start = CommonStart(old, text);
            var end = CommonEnd(old.AsSpan(start), text.AsSpan(start));
            var replaced = new TextRange(document, start, old.Length - end - start);
            var response = store.Edit(batch => document.AsEditable(batch).Replace(replaced, text[start..^end]));
            if (!response.Succeeded)
            {
                throw new IOException(response.Message ?? Strings.Changed(document.Uri.LocalPath));
            }
        }

        public void Dispose() { }

        private static int CommonStart(string old, string text) => old.AsSpan().CommonPrefixLength(text);

        private static int CommonEnd(ReadOnlySpan<char> old, ReadOnlySpan<char> text)
        {
            var count = 0;
            while (count < old.Length && count < text.Length && old[^(count + 1)] == text[^(count + 1)])
            {
                count++;
            }

            return count;
        }
    }
}
