using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Merging;

/// <summary>Puts members into a class, laid out like what is there.</summary>
/// <param name="declaration">A class with braces.</param>
/// <param name="lines">The lines of its file.</param>
/// <param name="newLine">The line ending.</param>
/// <param name="unit">One level of indentation.</param>
internal sealed class MemberInsertion(TypeDeclarationSyntax declaration, SourceLines lines, string newLine, string unit)
{
    private readonly MemberLayout _layout = new(newLine, unit);
    private readonly int _brace = declaration.CloseBraceToken.SpanStart;

    /// <summary>Finds where members go and how they are written there.</summary>
    /// <param name="members">The members, in the form that <see cref="ClassAddition"/> asks for.</param>
    public IEnumerable<Insertion> Of(EquatableArray<string> members)
    {
        if (members.IsEmpty)
        {
            return [];
        }

        var indent = MemberIndent();
        var text = _layout.Write(members, indent);
        return lines.IsFirstOnLine(_brace) ? [AboveTheBrace(text)] : InFrontOfTheBrace(text, indent);
    }

    /// <summary>Finds where members go that follow another.</summary>
    /// <param name="members">The members, in the form that <see cref="ClassAddition"/> asks for.</param>
    /// <param name="neighbor">A member of the class, on lines of its own.</param>
    /// <returns>The insertion; <see langword="null"/> if something else stands on the neighbor's last line.</returns>
    public Insertion? After(EquatableArray<string> members, MemberDeclarationSyntax neighbor)
    {
        var end = lines.EndOf(neighbor.Span);
        return lines.IsFirstOnLine(neighbor.SpanStart) && lines.IsBlank(neighbor.Span.End, end) && end < _brace
            ? new(end, newLine + _layout.Write(members, lines.IndentOf(neighbor.SpanStart)))
            : null;
    }

    /// <summary>Finds where members go that come before another.</summary>
    /// <param name="members">The members, in the form that <see cref="ClassAddition"/> asks for.</param>
    /// <param name="neighbor">A member of the class.</param>
    /// <param name="start">Where the neighbor starts, with its comments.</param>
    /// <returns>The insertion; <see langword="null"/> if something else stands on the line of the start.</returns>
    public Insertion? Before(EquatableArray<string> members, MemberDeclarationSyntax neighbor, int start) =>
        lines.IsFirstOnLine(start)
            ? new(lines.StartOf(start), _layout.Write(members, lines.IndentOf(neighbor.SpanStart)) + newLine)
            : null;

    // what stands above the brace, be it comments or directives, belongs to the members above it
    private Insertion AboveTheBrace(string text)
    {
        var position = lines.StartOf(_brace);
        return new(position, HasContent && !lines.FollowsBlankLine(position) ? newLine + text : text);
    }

    // The blank of "{ }" has to stay, so it becomes a part of the indentation where that has one like it.
    private Insertion[] InFrontOfTheBrace(string text, string indent)
    {
        var lead = HasContent ? newLine + newLine : newLine;
        var tail = lines.IndentOf(declaration.SpanStart);
        var blanks = lines.BlanksBefore(_brace);
        return text.StartsWith(indent, StringComparison.Ordinal) && indent.EndsWith(blanks, StringComparison.Ordinal)
            ? [new(_brace - blanks.Length, lead + indent[blanks.Length..]), new(_brace, text[indent.Length..] + tail)]
            : [new(_brace, lead + text + tail)];
    }

    private bool HasContent => !lines.IsBlank(declaration.OpenBraceToken.Span.End, _brace);

    private string MemberIndent()
    {
        if (declaration.Members.LastOrDefault(member => lines.IsFirstOnLine(member.SpanStart)) is { } neighbor)
        {
            return lines.IndentOf(neighbor.SpanStart);
        }

        var outer = lines.IsFirstOnLine(_brace) ? _brace : declaration.SpanStart;
        return lines.IndentOf(outer) + unit;
    }
}
