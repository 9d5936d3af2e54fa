using System.Globalization;
using System.Text;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Renders a file that does not exist yet as a unified diff that <c>git apply</c> takes.</summary>
internal static class UnifiedDiff
{
    /// <summary>The lines of the diff, without line feeds.</summary>
    /// <param name="path">The path of the new file, relative where possible.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<string> OfNewFile(string path, string text)
    {
        yield return "--- /dev/null";
        yield return "+++ b/" + path.Replace('\\', '/').TrimStart('/');
        if (text.Length == 0)
        {
            yield break;
        }

        var endsWithLineFeed = text[^1] == '\n';
        var lines = (endsWithLineFeed ? text[..^1] : text).Split('\n');
        yield return string.Create(CultureInfo.InvariantCulture, $"@@ -0,0 +1,{lines.Length} @@");
        foreach (var line in lines)
        {
            yield return "+" + line;
        }

        if (!endsWithLineFeed)
        {
            yield return @"\ No newline at end of file";
        }
    }

    /// <summary>The whole diff as one text.</summary>
    /// <param name="path">The path of the new file, relative where possible.</param>
    /// <param name="text">Its text.</param>
    public static string TextOfNewFile(string path, string text) =>
        OfNewFile(path, text).Aggregate(new StringBuilder(), (all, line) => all.Append(line).Append('\n')).ToString();
}
