using Microsoft.VisualStudio.Extensibility.Editor;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>An editor window over a document, with its caret or selection.</summary>
internal sealed class FakeTextView(FakeDocument document, int caret, int length)
{
    public ITextViewSnapshot Snapshot() => new ViewSnapshot(new(document), document.Path, caret, length);

    private sealed class ViewSnapshot : ITextViewSnapshot
    {
        public ViewSnapshot(FakeDocumentSnapshot document, string path, int caret, int length)
        {
            Document = document;
            FilePath = path;
            Selection = new(new(document, caret, length));
        }

        public ITextDocumentSnapshot Document { get; }

        public string FilePath { get; }

        public Selection Selection { get; }

        public void Dispose() { }
    }
}
