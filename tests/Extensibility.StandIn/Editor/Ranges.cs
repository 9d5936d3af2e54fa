using System.Runtime.InteropServices;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Editor;

// ref:editor.textposition, confirmed
[StructLayout(LayoutKind.Auto)]
public readonly struct TextPosition
{
    internal TextPosition(int offset) => Offset = offset;

    // sample:MarkdownLinter, confirmed
    public int Offset { get; }
}

// ref:editor.textrange, confirmed
[StructLayout(LayoutKind.Auto)]
public readonly struct TextRange
{
    // sample:MarkdownLinter, confirmed; inferred: the parameters' names
    public TextRange(ITextDocumentSnapshot document, int start, int length)
    {
        Document = document;
        Start = new(start);
        End = new(start + length);
    }

    // ref:editor.textrange, sample:MarkdownLinter, confirmed
    public TextPosition Start { get; }

    internal ITextDocumentSnapshot Document { get; }

    internal TextPosition End { get; }
}

// ref:editor.selection, confirmed
[StructLayout(LayoutKind.Auto)]
public readonly struct Selection
{
    internal Selection(TextRange extent) => Extent = extent;

    // ref:editor.selection, sample:InsertGuid, confirmed
    public TextRange Extent { get; }
}

// ref:editor.textextensions, confirmed
public static class TextExtensions
{
    // sample:EncodeDecodeBase64 uses it, confirmed
    public static string CopyToString(this TextRange range) =>
        ((ITextSource)range.Document).Content[range.Start.Offset..range.End.Offset];
}
