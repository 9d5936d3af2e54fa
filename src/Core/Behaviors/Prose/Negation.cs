namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Negates conditions in English.</summary>
internal static class Negation
{
    private static readonly Dictionary<string, string> Negatives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "is not",
        ["are"] = "are not",
        ["was"] = "was not",
        ["were"] = "were not",
        ["has been"] = "has not been",
        ["have been"] = "have not been",
        ["had been"] = "had not been",
        ["can"] = "cannot",
        ["could"] = "could not",
        ["will"] = "will not",
        ["would"] = "would not",
        ["should"] = "should not",
        ["must"] = "must not",
        ["is not"] = "is",
        ["are not"] = "are",
        ["was not"] = "was",
        ["were not"] = "were",
        ["cannot"] = "can",
        ["could not"] = "could",
        ["has not"] = "has",
        ["have not"] = "have",
    };

    private static readonly HashSet<string> PlainVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "contains",
        "exists",
        "equals",
        "matches",
        "supports",
        "represents",
        "denotes",
        "belongs",
        "allows",
        "requires",
        "starts",
        "ends",
        "begins",
        "succeeds",
        "fails",
        "holds",
        "owns",
        "implements",
        "refers",
        "points",
        "fits",
        "accepts",
        "uses",
        "includes",
        "returns",
        "lies",
        "falls",
        "precedes",
        "follows",
        "occurs",
        "intersects",
        "overlaps",
        "differs",
    };

    /// <summary>Negates a condition.</summary>
    /// <param name="condition">A clause such as "the item is found".</param>
    /// <returns>"the item is not found"; for a clause that cannot be negated in place, "it is not the case that" and the clause.</returns>
    public static string Negate(string condition)
    {
        var words = condition.Split(' ');
        if (!HasSeveralParts(words))
        {
            if (words is ["there" or "There", "is" or "was" or "are" or "were", "a" or "an" or "any" or "one", ..])
            {
                return $"{words[0]} {words[1]} {string.Join(' ', words[3..].Prepend(words.Length == 3 ? "none" : "no"))}";
            }

            if (words is ["no", not ("more" or "longer" or "further" or "other" or "one"), _, ..])
            {
                return WithSome(words);
            }

            var inRelativeClause = false;
            for (var i = 1; i < words.Length; i++)
            {
                if (words[i] is "that" or "which" or "who" or "whose" or "where")
                {
                    inRelativeClause = true;
                }
                else if (NegateVerbAt(words, i) is { } negated)
                {
                    // "an entry that has expired was removed": the first verb belongs to the relative clause
                    if (!inRelativeClause)
                    {
                        return negated;
                    }

                    inRelativeClause = false;
                    i += VerbLengthAt(words, i) - 1;
                }
            }
        }

        return "it is not the case that " + condition;
    }

    // "no entry was found" becomes "an entry was found"
    private static string WithSome(string[] words)
    {
        var article =
            words[1].EndsWith('s') ? ""
            : "aeiou".Contains(words[1][0], StringComparison.OrdinalIgnoreCase) ? "an "
            : "a ";
        return article + string.Join(' ', words[1..]);
    }

    private static string? NegateVerbAt(string[] words, int i)
    {
        if (i + 2 < words.Length && words[i] is "does" && words[i + 1] is "not")
        {
            return NegatedAt(words, i, 3, Verbs.ThirdPerson(words[i + 2]));
        }

        if (i + 1 < words.Length && Negatives.TryGetValue($"{words[i]} {words[i + 1]}", out var pair))
        {
            return NegatedAt(words, i, 2, pair);
        }

        return Negatives.TryGetValue(words[i], out var negative) ? NegatedAt(words, i, 1, negative)
            : PlainVerbs.Contains(words[i]) ? NegatedAt(words, i, 1, "does not " + Verbs.BaseForm(words[i]))
            : null;
    }

    private static int VerbLengthAt(string[] words, int i) =>
        i + 1 < words.Length && (words[i + 1] is "not" or "been") ? 2 : 1;

    private static string NegatedAt(string[] words, int index, int length, string replacement) =>
        string.Join(' ', words[..index].Append(replacement).Concat(words[(index + length)..]));

    // "a and b" is false when one of them is; that cannot be said by one "not"
    private static bool HasSeveralParts(string[] words) =>
        words.Where((word, i) => word is "and" or "or" or "but" or "unless" && !IsOneState(words, i)).Any()
        || Array.Exists(words, word => word.EndsWith(',') || word.EndsWith(';'));

    // "less than or equal to" and "null or empty" are negated as one
    private static bool IsOneState(string[] words, int i) =>
        i + 1 < words.Length && words[i + 1] is ("equal" or "empty" or "whitespace" or "white");
}
