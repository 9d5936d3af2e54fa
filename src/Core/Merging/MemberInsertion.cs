using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Merging;

/// <summary>Puts members at the end of a class, laid out like what is there.</summary>
/// <param name="declaration">A class with braces.</param>
/// <param name="lines">The lines of its file.</param>
/// <param name="newLine">The line ending.</param>
/// <param name="unit">One level of indentation.</param>
internal sealed class MemberInsertion(TypeDeclarationSyntax declaration, SourceLines lines, string newLine, string unit)
{
    private const int GivenIndent = 4;

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
        var text = LayOut(members, indent);
        return lines.IsFirstOnLine(_brace) ? [AboveTheBrace(text)] : InFrontOfTheBrace(text, indent);
    }

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

    private string LayOut(EquatableArray<string> members, string indent)
    {
        var text = new StringBuilder();
        foreach (var member in members)
        {
            text.Append(text.Length == 0 ? "" : newLine);
            foreach (var line in member.AsSpan().Trim("\r\n").EnumerateLines())
            {
                AppendLine(text, line, indent);
            }
        }

        return text.ToString();
    }

    private void AppendLine(StringBuilder text, ReadOnlySpan<char> line, string indent)
    {
        var code = line.TrimStart(' ');
        if (!code.IsEmpty && code[0] != '#')
        {
            var (levels, rest) = Math.DivRem(line.Length - code.Length, GivenIndent);
            text.Append(indent).Insert(text.Length, unit, levels).Append(' ', rest);
        }

        text.Append(code).Append(newLine);
    }
}
