using System.Text;

namespace SkeletonForge.Core.Rendering;

/// <summary>The one place where prose and code become Markdown: what is quoted cannot end its quotation.</summary>
public static class MarkdownText
{
    private const int LeastFence = 3;

    /// <summary>The fence around a block of lines: longer than any run of backticks in it.</summary>
    /// <param name="text">The lines.</param>
    /// <returns>At least three backticks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string FenceFor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new('`', Math.Max(LeastFence, LongestRunIn(text) + 1));
    }

    /// <summary>The lines of a block, as they may stand between fences.</summary>
    /// <remarks>Line endings become <c>\n</c>, and characters that change the direction of text or that nobody sees are written out, so that a page reads as it is.</remarks>
    /// <param name="text">The lines.</param>
    /// <returns>The lines, without a final line ending.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Block(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Visible(text.ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    /// <summary>Code within a line.</summary>
    /// <param name="text">The code; line endings become blanks.</param>
    /// <returns>The code in backticks, more of them than any run in it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = Visible(text.ReplaceLineEndings(" "));
        var ticks = new string('`', LongestRunIn(line) + 1);
        return ticks.Length == 1 ? $"`{line}`" : $"{ticks} {line} {ticks}";
    }

    private static int LongestRunIn(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Visible(string text)
    {
        if (!text.Any(IsHidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (IsHidden(character))
            {
                visible
                    .Append("\\u")
                    .Append(((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                visible.Append(character);
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character)
            ? character is not ('\n' or '\t')
            : char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.Format;
}
