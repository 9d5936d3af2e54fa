namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Recognises prose that says no more than the name of the member does.</summary>
internal static class Restatement
{
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "of",
        "for",
        "this",
        "current",
        "specified",
        "given",
        "value",
        "instance",
        "object",
        "to",
        "that",
        "is",
        "in",
        "used",
        "associated",
        "with",
        "by",
        "it",
        "its",
        "or",
        "and",
    };

    /// <summary>Says whether a phrase restates the name of a member.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="member">The property.</param>
    /// <returns><see langword="true"/> if each of its words is a filler or a part of the names of the member and its type; otherwise, <see langword="false"/>.</returns>
    public static bool IsOf(string phrase, ClauseOwner member)
    {
        var words = phrase.Split([' ', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.All(word =>
            Fillers.Contains(word) || member.Names.Contains(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
        );
    }
}
