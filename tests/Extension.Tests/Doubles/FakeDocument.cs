namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>A document that is open in the editor; its text may be ahead of the file on disk.</summary>
internal sealed class FakeDocument(string path, string text)
{
    public string Path { get; } = path;

    public Uri Uri { get; } = new(path);

    public string Text { get; private set; } = text;

    public bool IsDirty { get; set; }

    public bool IsReadOnly { get; init; }

    /// <summary>How many times undo would bring back an earlier text.</summary>
    public int UndoSteps { get; private set; }

    /// <summary>The user types: snapshots that were taken before are out of date.</summary>
    public void Type(string text)
    {
        Text = text;
        IsDirty = true;
        Version++;
    }

    public int Version { get; private set; }

    public void Edit(string text)
    {
        Type(text);
        UndoSteps++;
    }
}
