namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The little English grammar that the rules need.</summary>
internal static class English
{
    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "the",
        "is",
        "are",
        "was",
        "were",
        "be",
        "of",
        "in",
        "on",
        "to",
        "for",
        "if",
        "when",
        "with",
        "by",
        "from",
        "that",
        "this",
        "and",
        "or",
        "not",
        "has",
        "have",
        "as",
        "at",
        "it",
        "its",
        "which",
        "into",
        "than",
        "all",
    };

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

    // third-person verbs whose base form is not had by cutting the ending
    private static readonly Dictionary<string, string> BaseForms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["is"] = "be",
        ["has"] = "have",
        ["does"] = "do",
        ["goes"] = "go",
        ["undoes"] = "undo",
        ["redoes"] = "redo",
        ["overrides"] = "override",
        ["closes"] = "close",
        ["uses"] = "use",
        ["raises"] = "raise",
        ["releases"] = "release",
        ["parses"] = "parse",
        ["disposes"] = "dispose",
        ["increases"] = "increase",
        ["decreases"] = "decrease",
        ["reverses"] = "reverse",
        ["traverses"] = "traverse",
        ["causes"] = "cause",
        ["pauses"] = "pause",
        ["exposes"] = "expose",
        ["chooses"] = "choose",
        ["composes"] = "compose",
        ["caches"] = "cache",
    };

    // plural nouns and other words in -s that begin summaries and are no verbs
    private static readonly HashSet<string> NoVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "this",
        "its",
        "as",
        "was",
        "always",
        "options",
        "settings",
        "extensions",
        "methods",
        "arguments",
        "values",
        "class",
        "represents",
        "provides",
        "defines",
        "contains",
        "specifies",
        "describes",
        "encapsulates",
        "indicates",
        "supports",
        "has",
        "is",
        "does",
        "various",
        "utilities",
        "helpers",
        "constants",
        "keys",
        "names",
        "types",
        "flags",
        "parameters",
    };

    /// <summary>Says whether text is likely to be English.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if it is in Latin script and has an English function word, or is too short to have one; otherwise, <see langword="false"/>.</returns>
    public static bool IsLikely(string text)
    {
        var foreign = text.Count(character => char.IsLetter(character) && character > '\u024F');
        if (foreign * 4 > text.Length)
        {
            return false;
        }

        var words = text.Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 4 || Array.Exists(words, FunctionWords.Contains);
    }

    /// <summary>Says whether a sentence begins with a verb in the third person that tells what the member does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns><see langword="true"/> for "Removes all objects"; <see langword="false"/> for "The number of objects" and "Represents a stack".</returns>
    public static bool BeginsWithAction(string sentence)
    {
        var word = FirstWord(sentence);
        return word.Length > 3
            && word.EndsWith('s')
            && !word.EndsWith("ss", StringComparison.Ordinal)
            && word.All(char.IsAsciiLetter)
            && !NoVerbs.Contains(word)
            && sentence.Length > word.Length;
    }

    /// <summary>The first word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What stands before the first space; all of it if there is none.</returns>
    public static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    /// <summary>Negates what a member does: "removes all objects" becomes "does not remove all objects".</summary>
    /// <param name="promise">A verb in the third person and what follows it.</param>
    /// <returns>The negated promise.</returns>
    public static string NegatePromise(string promise)
    {
        var verb = FirstWord(promise);
        var rest = promise[verb.Length..];
        return verb.Equals("is", StringComparison.OrdinalIgnoreCase)
            ? "is not" + rest
            : $"does not {BaseForm(verb)}{rest}";
    }

    /// <summary>Turns a verb in the third person into its base form.</summary>
    /// <param name="verb">The verb, such as <c>copies</c>.</param>
    /// <returns>The base form, such as <c>copy</c>; a word that does not end in -s is returned as it is.</returns>
    public static string BaseForm(string verb)
    {
        if (BaseForms.TryGetValue(verb, out var known))
        {
            return known;
        }

        return verb switch
        {
            [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
            [.. var stem, 's', 's', 'e', 's'] => stem + "ss",
            [.. var stem, 's', 'h', 'e', 's'] => stem + "sh",
            [.. var stem, 't', 'c', 'h', 'e', 's'] => stem + "tch",
            [.. var stem, 'c', 'h', 'e', 's'] => stem + "ch",
            [.. var stem, 'x', 'e', 's'] => stem + "x",
            [.. var stem, 'z', 'z', 'e', 's'] => stem + "zz",
            [.. var stem, 's'] => stem,
            _ => verb,
        };
    }

    /// <summary>Negates a condition.</summary>
    /// <param name="condition">A clause such as "the item is found".</param>
    /// <returns>"the item is not found"; for a clause that cannot be negated in place, "it is not the case that" and the clause.</returns>
    public static string NegateCondition(string condition)
    {
        var words = condition.Split(' ');
        if (!HasSeveralParts(words))
        {
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

    /// <summary>Makes a sentence, or the end of one, fit into the middle of another: no capital, no full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The clause.</returns>
    public static string ToClause(string text, Func<string, bool> isCode)
    {
        var clause = text.Trim().TrimEnd('.', ',', ';', ':', ' ');
        var word = FirstWord(clause);
        var isAcronym = word.Length > 1 && word.Skip(1).Any(char.IsUpper);
        return clause.Length == 0 || isAcronym || isCode(word)
            ? clause
            : char.ToLowerInvariant(clause[0]) + clause[1..];
    }

    private static string? NegateVerbAt(string[] words, int i)
    {
        if (i + 2 < words.Length && words[i] is "does" && words[i + 1] is "not")
        {
            return NegatedAt(words, i, 3, ThirdPerson(words[i + 2]));
        }

        if (i + 1 < words.Length && Negatives.TryGetValue($"{words[i]} {words[i + 1]}", out var pair))
        {
            return NegatedAt(words, i, 2, pair);
        }

        return Negatives.TryGetValue(words[i], out var negative) ? NegatedAt(words, i, 1, negative)
            : PlainVerbs.Contains(words[i]) ? NegatedAt(words, i, 1, "does not " + BaseForm(words[i]))
            : null;
    }

    private static int VerbLengthAt(string[] words, int i) =>
        i + 1 < words.Length && (words[i + 1] is "not" or "been") ? 2 : 1;

    private static string ThirdPerson(string verb) =>
        verb switch
        {
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "s",
            [.. var stem, 'y'] => stem + "ies",
            [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => verb + "es",
            _ => verb + "s",
        };

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
