using System.Text;

namespace SkeletonForge.Core.Merging;

/// <summary>Writes members as a file indents and ends its lines.</summary>
/// <param name="newLine">The line ending.</param>
/// <param name="unit">One level of indentation.</param>
internal sealed class MemberLayout(string newLine, string unit)
{
    private const int GivenIndent = 4;

    /// <summary>Writes members.</summary>
    /// <param name="members">The members, in the form that <see cref="ClassAddition"/> asks for.</param>
    /// <param name="indent">What the members themselves are indented with.</param>
    /// <returns>Whole lines, with a blank line between members.</returns>
    public string Write(IEnumerable<string> members, string indent)
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

    /// <summary>Writes one member, or a part of it, that takes the place of another.</summary>
    /// <param name="member">The member, in the form that <see cref="ClassAddition"/> asks for.</param>
    /// <param name="indent">What its lines are indented with.</param>
    /// <returns>Lines without the indentation of the first and the ending of the last, which are there already.</returns>
    public string WriteInPlace(string member, string indent)
    {
        var text = Write([member], indent);
        return text[(text.StartsWith(indent, StringComparison.Ordinal) ? indent.Length : 0)..^newLine.Length];
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
