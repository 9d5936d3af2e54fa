using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Takes conditions out of prose.</summary>
internal static partial class Conditions
{
    /// <summary>Cuts what introduces a condition, so that a clause is left: "Thrown if the key is null." becomes "the key is null".</summary>
    /// <param name="text">The condition as it is written.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The condition as a clause.</returns>
    public static string Clean(string text, Func<string, bool> isCode) =>
        English.ToClause(Introduction().Replace(text, ""), isCode);

    /// <summary>Splits text at "-or-".</summary>
    /// <param name="text">The text of a tag.</param>
    /// <returns>The alternatives.</returns>
    public static IEnumerable<string> SplitAlternatives(string text) =>
        text.AsSpan().ContainsAny('-', '–', '—')
            ? OrSeparator().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)
            : [text.Trim()];

    /// <summary>Splits a condition that names several subjects or several states: "a or b is null", "key is null or empty".</summary>
    /// <param name="condition">The condition as a clause.</param>
    /// <returns>One condition for each; the condition itself if it names one.</returns>
    public static IEnumerable<string> SplitCombined(string condition)
    {
        if (!condition.Contains("or ", StringComparison.Ordinal))
        {
            return [condition];
        }

        if (SeveralSubjects().Match(condition) is { Success: true } subjects)
        {
            return subjects
                .Groups["subject"]
                .Captures.Select(capture => $"{capture.Value} is {subjects.Groups["state"].Value}")
                .SelectMany(SplitCombined);
        }

        if (SeveralStates().Match(condition) is { Success: true } states)
        {
            var subject = states.Groups["subject"].Value;
            return states
                .Groups["state"]
                .Captures.Select(capture => $"{subject} {states.Groups["verb"].Value} {Full(capture.Value)}");
        }

        return [condition];
    }

    private static string Full(string state) => state is "whitespace" or "white space" ? "only white space" : state;

    [GeneratedRegex(
        @"^\s*(?:(?:this exception (?:is|will be) |the exception (?:that )?is |an exception is |it is |is )?(?:thrown|raised|throws) (?:if|when|in case|whenever|because|for)|if|when|whenever|in case|in the case that|the case when)\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\s*[-–—]\s?or\s?[-–—]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrSeparator();

    [GeneratedRegex(
        @"^(?:either )?(?<subject>\w+)(?:, (?<subject>\w+))*,? (?:or|and/or) (?<subject>\w+) (?:is|are) (?<state>.+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeveralSubjects();

    [GeneratedRegex(
        @"^(?<subject>.+?) (?<verb>is|are|was|has|contains|consists)(?: either)? (?<state>null|empty|an empty string|negative|zero|whitespace|white space|disposed|less than [\w-]+|greater than [\w.-]+)(?:, (?<state>null|empty|an empty string|negative|zero|whitespace|white space))*,? or (?:is )?(?<state>an empty string|empty|negative|zero|whitespace|white space|only white space|consists only of white-space characters|less than [\w-]+|greater than [\w.-]+|disposed|not .+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SeveralStates();
}
