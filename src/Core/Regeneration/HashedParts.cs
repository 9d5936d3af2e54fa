using System.Buffers;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What counts of a test, each part on a line of its own; no part but a literal can hold a line end.</summary>
internal sealed partial class HashedParts
{
    private const string DocMark = "///";

    private readonly ArrayBufferWriter<char> _text = new(2048);
    private readonly ArrayBufferWriter<char> _documentation = new(2048);

    /// <summary>Says whether what stands between two tokens is white space, which does not count.</summary>
    public static bool IsBlank(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Starts anew.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        _documentation.ResetWrittenCount();
    }

    /// <summary>Adds a token.</summary>
    /// <param name="text">Its text.</param>
    public void AddToken(ReadOnlySpan<char> text)
    {
        EndDocumentation();
        _text.Write(text);
        EndPart();
    }

    /// <summary>Adds a comment, a directive, or what else a person may write between two tokens.</summary>
    /// <param name="text">Its text; of documentation, a single line.</param>
    public void AddTrivia(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(DocMark))
        {
            EndDocumentation();
            WriteWithoutWrapping(text.Trim(), _text);
            EndPart();
            return;
        }

        _documentation.Write(text[DocMark.Length..]);
        _documentation.Write("\n");
    }

    /// <summary>Adds documentation, line by line as the text alone would be read.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns><see langword="false"/> if anything else is among them.</returns>
    public bool TryAddDocumentation(ReadOnlySpan<char> lines)
    {
        foreach (var line in lines.EnumerateLines())
        {
            var comment = line.TrimStart();
            if (comment.StartsWith(DocMark))
            {
                AddTrivia(comment);
            }
            else if (!comment.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All that was added, until more is.</summary>
    public ReadOnlySpan<char> Finish()
    {
        EndDocumentation();
        return _text.WrittenSpan;
    }

    private void EndPart() => _text.Write("\n");

    // a block of documentation may be wrapped anywhere, and its tags may stand on lines of their own
    private void EndDocumentation()
    {
        if (_documentation.WrittenCount == 0)
        {
            return;
        }

        var lines = _documentation.WrittenSpan;
        WriteWithoutWrapping(lines, _documentation);
        // a new buffer may have been needed, which starts with the same
        var text = _documentation.WrittenSpan[lines.Length..].Trim();
        var end = 0;
        _text.Write(DocMark);
        foreach (var block in BlanksAroundBlocks().EnumerateMatches(text))
        {
            _text.Write(text[end..block.Index]);
            _text.Write(text.Slice(block.Index, block.Length).Trim());
            end = block.Index + block.Length;
        }

        _text.Write(text[end..]);
        _documentation.ResetWrittenCount();
        EndPart();
    }

    private static void WriteWithoutWrapping(ReadOnlySpan<char> text, ArrayBufferWriter<char> to)
    {
        var room = to.GetSpan(text.Length);
        var length = 0;
        var isAfterBlank = false;
        foreach (var character in text)
        {
            var isBlank = char.IsWhiteSpace(character);
            if (!isBlank || !isAfterBlank)
            {
                room[length++] = isBlank ? ' ' : character;
            }

            isAfterBlank = isBlank;
        }

        to.Advance(length);
    }

    // inside of a sentence, a blank before or after a tag is one that readers see
    [GeneratedRegex(
        " ?</?(summary|remarks|para|returns|value|param|typeparam|exception|seealso|example|list|item|term|description|code)( [^<>]*)?> ?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BlanksAroundBlocks();
}
