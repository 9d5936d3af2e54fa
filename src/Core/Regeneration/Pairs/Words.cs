using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>Words and names in the texts of promises and signatures.</summary>
internal static partial class Words
{
    /// <summary>The words of a text; names of code with dots are one word.</summary>
    public static IEnumerable<string> In(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>Replaces names where they stand alone.</summary>
    public static string Replace(string text, IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? text : Name().Replace(text, match => names.GetValueOrDefault(match.Value, match.Value));

    /// <summary>Replaces a full name where it stands alone.</summary>
    public static string Replace(string text, string was, string @is)
    {
        if (string.Equals(was, @is, StringComparison.Ordinal))
        {
            return text;
        }

        // no word can make this pattern slow, and on a busy machine any deadline passes
        return Regex.Replace(
            text,
            $@"(?<![\w.]){Regex.Escape(was)}(?![\w`])",
            @is.Replace("$", "$$", StringComparison.Ordinal),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Regex.InfiniteMatchTimeout
        );
    }

    /// <summary>What a caller gets in the end: <c>public Task&lt;int&gt;</c> is <c>public int</c>, a task without result is nothing.</summary>
    public static string Awaited(string result)
    {
        var match = Task().Match(result);
        return match.Success
            ? $"{match.Groups["before"].Value}{(match.Groups["result"].Success ? match.Groups["result"].Value : "void")}"
            : result;
    }

    /// <summary>An id without the number that tells it from others.</summary>
    public static string WithoutNumber(string id)
    {
        var number = id.LastIndexOf('-');
        return number > 0 && !id.AsSpan(number + 1).ContainsAnyExceptInRange('0', '9') ? id[..number] : id;
    }

    /// <summary>Says whether an outcome is an exception.</summary>
    public static bool IsThrown(string outcome) => outcome.StartsWith("throws", StringComparison.Ordinal);

    [GeneratedRegex(@"[\w'’]+(\.\w+)*|-\d+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(
        "^(?<before>(.* )?)(Value)?Task(<(?<result>.+)>)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Task();
}
