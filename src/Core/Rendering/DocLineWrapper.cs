using System.Text;

namespace SkeletonForge.Core.Rendering;

/// <summary>Wraps lines of documentation comments at blanks, but never inside of a tag or of a code word.</summary>
internal static class DocLineWrapper
{
    private const int LongestLine = 120;
    private const int ColumnsPerTab = 4;

    /// <summary>Appends a line of a documentation comment, as several if it is too long.</summary>
    /// <param name="text">What to append to; it ends with the indentation of the line.</param>
    /// <param name="lineStart">Where that indentation starts.</param>
    /// <param name="content">The line after the slashes.</param>
    /// <param name="newLine">The line ending, which is put between lines but not after the last one.</param>
    public static void Append(StringBuilder text, int lineStart, ReadOnlySpan<char> content, string newLine)
    {
        var indent = text.ToString(lineStart, text.Length - lineStart);
        var room = LongestLine - "/// ".Length - ColumnsOf(indent);
        while (content.Length > room && BreakIn(content, room) is > 0 and var end)
        {
            text.Append("/// ").Append(content[..end]).Append(newLine).Append(indent);
            content = content[(end + 1)..];
        }

        text.Append(content.IsEmpty ? "///" : "/// ").Append(content);
    }

    private static int ColumnsOf(string indent)
    {
        var columns = 0;
        foreach (var character in indent)
        {
            columns += character == '\t' ? ColumnsPerTab : 1;
        }

        return columns;
    }

    // The last good blank within the room, else the first one beyond it; none is 0.
    private static int BreakIn(ReadOnlySpan<char> content, int room)
    {
        var best = 0;
        var codeDepth = 0;
        for (var i = 0; i < content.Length && (i <= room || best == 0); i++)
        {
            if (content[i] == '<')
            {
                codeDepth += CodeDepthOf(content[i..]);
                i += Math.Max(0, content[i..].IndexOf('>'));
            }
            else if (content[i] == ' ' && codeDepth == 0)
            {
                best = i;
            }
        }

        return best;
    }

    private static int CodeDepthOf(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<c>") ? 1
        : tag.StartsWith("</c>") ? -1
        : 0;
}
