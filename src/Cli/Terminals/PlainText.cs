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

    /// <summary>Clauses as people list them: <c>a, b, and c</c>; with semicolons if a clause has a comma of its own.</summary>
    public static string List(IReadOnlyList<string> clauses)
    {
        var separator = clauses.Any(clause => clause.Contains(',', StringComparison.Ordinal)) ? "; " : ", ";
        return clauses.Count switch
        {
            0 or 1 => string.Concat(clauses),
            2 => $"{clauses[0]} and {clauses[1]}",
            _ => $"{string.Join(separator, clauses.SkipLast(1))}{separator}and {clauses[^1]}",
        };
    }

    /// <summary>A number with its noun: <c>1 file</c>, <c>3 files</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
