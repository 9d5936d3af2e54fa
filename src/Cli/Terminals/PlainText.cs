using System.Globalization;

namespace SkeletonForge.Cli.Terminals;

/// <summary>Prepares text that comes from files for a terminal.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, without characters that a terminal would obey instead of show.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl)
            ? string.Create(
                text.Length,
                text,
                static (line, source) =>
                {
                    for (var i = 0; i < line.Length; i++)
                    {
                        line[i] = char.IsControl(source[i]) ? ' ' : source[i];
                    }
                }
            )
            : text;

    /// <summary>A number with its noun: <c>1 file</c>, <c>3 files</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
