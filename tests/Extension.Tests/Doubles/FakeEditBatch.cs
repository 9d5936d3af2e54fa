using Microsoft.VisualStudio.Extensibility.Editor;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>
/// The edits of one call: all of them are made or none, each document gets one undo step, offsets are those of the
/// snapshots, and editors are of no use after the call.
/// </summary>
internal sealed class FakeEditBatch : IEditBatch
{
    private readonly List<Editor> _editors = [];
    private bool _closed;

    public ITextDocumentEditor EditorOf(FakeDocumentSnapshot snapshot)
    {
        ThrowIfClosed();
        var editor = _editors.Find(editor => editor.Snapshot == snapshot);
        if (editor is null)
        {
            editor = new(this, snapshot);
            _editors.Add(editor);
        }

        return editor;
    }

    /// <summary>Why nothing was changed; null when everything was.</summary>
    public string? Apply()
    {
        _closed = true;
        var refused = _editors.Find(editor => editor.Snapshot.IsStale || editor.Snapshot.Source.IsReadOnly);
        if (refused is not null)
        {
            return refused.Snapshot.IsStale ? "The document has changed." : "The document is read-only.";
        }

        foreach (var editor in _editors)
        {
            editor.Snapshot.Source.Edit(editor.NewText());
        }

        return null;
    }

    private void ThrowIfClosed() =>
        Assert.False(_closed, "Editors are valid inside of the delegate of EditAsync only.");

    private sealed class Editor(FakeEditBatch batch, FakeDocumentSnapshot snapshot) : ITextDocumentEditor
    {
        private readonly List<(int Start, int End, string Text)> _replacements = [];

        public FakeDocumentSnapshot Snapshot => snapshot;

        public void Replace(TextRange replaceRange, string replaceWith)
        {
            batch.ThrowIfClosed();
            Assert.Same(snapshot, replaceRange.Document);
            _replacements.Add((replaceRange.Start.Offset, replaceRange.End.Offset, replaceWith));
        }

        public string NewText() =>
            _replacements
                .OrderByDescending(edit => edit.Start)
                .Aggregate(snapshot.Content, (text, edit) => text[..edit.Start] + edit.Text + text[edit.End..]);
    }
}
