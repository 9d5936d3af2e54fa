using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Merging;

/// <summary>What can be said of the lines of a file without knowing C#.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class SourceLines(SourceText text)
{
    private readonly Lazy<string?> _newLine = new(() =>
        text
            .Lines.Select(line => text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)))
            .Where(ending => ending is "\n" or "\r\n" or "\r")
            .GroupBy(ending => ending, StringComparer.Ordinal)
            .OrderByDescending(ending => ending.Count())
            .Select(ending => ending.Key)
            .FirstOrDefault()
    );

    /// <summary>The line ending that most lines have; <see langword="null"/> for a single line.</summary>
    public string? NewLine => _newLine.Value;

    /// <summary>The index of the first character of the line that a character is on.</summary>
    public int StartOf(int position) => text.Lines.GetLineFromPosition(position).Start;

    /// <summary>The blanks and tabs that the line of a character starts with.</summary>
    public string IndentOf(int position)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(position).Span);
        return line[..(line.Length - line.TrimStart(' ', '\t').Length)];
    }

    /// <summary>Where the line after a piece of text starts; its own end if that ends a line.</summary>
    public int EndOf(TextSpan span) =>
        IsLineStart(span.End) ? span.End : text.Lines.GetLineFromPosition(span.End).EndIncludingLineBreak;

    /// <summary>The whole line of a piece of text that is alone on it; else the piece itself.</summary>
    public TextSpan WithItsLine(TextSpan span)
    {
        var end = EndOf(span);
        return IsFirstOnLine(span.Start) && IsBlank(span.End, end)
            ? TextSpan.FromBounds(StartOf(span.Start), end)
            : span;
    }

    /// <summary>The blanks and tabs right before a character.</summary>
    public string BlanksBefore(int position)
    {
        var before = text.ToString(TextSpan.FromBounds(StartOf(position), position));
        return before[before.TrimEnd(' ', '\t').Length..];
    }

    /// <summary>Says whether nothing but white space stands before a character on its line.</summary>
    public bool IsFirstOnLine(int position) => IsBlank(StartOf(position), position);

    /// <summary>Says whether a line has just ended, or the file not begun.</summary>
    public bool IsLineStart(int position) => StartOf(position) == position;

    /// <summary>Says whether the line that starts at a character has nothing on it.</summary>
    public bool IsBlankLine(int position) => IsBlank(position, text.Lines.GetLineFromPosition(position).End);

    /// <summary>Says whether there is a line before the one that starts at a character, with nothing on it.</summary>
    public bool FollowsBlankLine(int position) => position > 0 && IsBlank(StartOf(position - 1), position);

    /// <summary>Says whether there is nothing but white space between two characters.</summary>
    public bool IsBlank(int start, int end) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(start, end)));
}
