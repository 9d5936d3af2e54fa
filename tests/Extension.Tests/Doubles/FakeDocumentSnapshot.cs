using Microsoft.VisualStudio.Extensibility.Editor;
using SkeletonForge.Extensibility.StandIn;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>A document as it was when somebody asked for it.</summary>
internal sealed class FakeDocumentSnapshot(FakeDocument document) : ITextDocumentSnapshot, ITextSource
{
    private readonly int _version = document.Version;

    public FakeDocument Source => document;

    public bool IsStale => _version != document.Version;

    public string Content { get; } = document.Text;

    public Uri Uri => document.Uri;

    public TextRange Text => new(this, 0, Content.Length);

    public ITextDocumentEditor AsEditable(IEditBatch batch) => ((FakeEditBatch)batch).EditorOf(this);
}
