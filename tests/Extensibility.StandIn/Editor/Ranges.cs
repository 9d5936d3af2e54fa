using System.Runtime.InteropServices;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Editor;

// ref:editor.textposition, confirmed
[StructLayout(LayoutKind.Auto)]
public readonly struct TextPosition
{
    // ref:editor.textposition, confirmed
    public TextPosition(ITextDocumentSnapshot document, int offset)
    {
        Document = document;
        Offset = offset;
    }

    // ref:editor.textposition, confirmed
    public ITextDocumentSnapshot Document { get; }

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
        Start = new(document, start);
        End = new(document, start + length);
    }

    // ref:editor.textrange, confirmed
    public ITextDocumentSnapshot Document { get; }

    // ref:editor.textrange, sample:MarkdownLinter, confirmed
    public TextPosition Start { get; }

    // ref:editor.textrange, confirmed
    public TextPosition End { get; }
}

// ref:editor.selection, confirmed
[StructLayout(LayoutKind.Auto)]
public readonly struct Selection
{
    // a guide constructs it by these names, confirmed
    public Selection(TextPosition activePosition, TextPosition anchorPosition, TextPosition insertionPosition)
    {
        _ = insertionPosition;
        var start = Math.Min(activePosition.Offset, anchorPosition.Offset);
        var end = Math.Max(activePosition.Offset, anchorPosition.Offset);
        Extent = new(activePosition.Document, start, end - start);
    }

    // ref:editor.selection, sample:InsertGuid, confirmed
    public TextRange Extent { get; }

    // ref:editor.selection, confirmed
    public bool IsEmpty => Extent.Start.Offset == Extent.End.Offset;
}

// ref:editor.textextensions, confirmed
public static class TextExtensions
{
    // sample:EncodeDecodeBase64 uses it, confirmed
    public static string CopyToString(this TextRange range) =>
        ((ITextSource)range.Document).Content[range.Start.Offset..range.End.Offset];
}
