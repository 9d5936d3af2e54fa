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
        ["must"] = "need not",
        ["is not"] = "is",
        ["are not"] = "are",
        ["was not"] = "was",
        ["were not"] = "were",
        ["cannot"] = "can",
        ["could not"] = "could",
        ["has not"] = "has",
        ["have not"] = "have",
        ["must not"] = "may",
        ["need not"] = "must",
        ["should not"] = "should",
        ["will not"] = "will",
        ["would not"] = "would",
        ["may not"] = "may",
        ["can not"] = "can",
        ["is no longer"] = "is still",
        ["isn't"] = "is",
        ["aren't"] = "are",
        ["wasn't"] = "was",
        ["can't"] = "can",
        ["couldn't"] = "could",
        ["won't"] = "will",
        ["may"] = "may not",
        ["might"] = "might not",
        ["had"] = "had not",
        ["remains"] = "does not remain",
        ["becomes"] = "does not become",
    };

    private static readonly HashSet<string> FirstOfNegatives = new(
        Negatives.Keys.Select(English.FirstWord),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Negates a condition.</summary>
    /// <param name="condition">A clause such as "the item is found".</param>
    /// <returns>"the item is not found"; for a clause that cannot be negated in place, "it is not the case that" and the clause.</returns>
    public static string Negate(string condition)
    {
        var words = condition.Split(' ');
        if (words is ["there" or "There", "is" or "was" or "are" or "were", _, ..])
        {
            return OfExistence(words);
        }

        var verb = Grammar.FindVerb(words, hasSubject: true);
        if (verb <= 0)
        {
            // "at the end", "for an empty field"
            return WordClasses.Prepositions.Contains(words[0])
                ? $"not {condition}"
                : $"it is not the case that {condition}";
        }

        verb = Grammar.StartOfVerbPhrase(words, verb);

        if (FindSecondPart(words, verb) is var joint and > 0)
        {
            return OfTwoParts(words, joint);
        }

        // "is present and valid" is false when one of the two fails
        if (words.Length == verb + 4 && words[verb + 2] is "and" && Grammar.IsAuxiliary(words[verb]))
        {
            return $"{Negate(string.Join(' ', words[..(verb + 2)]))} or not {words[^1]}";
        }

        return NegateClause(string.Join(' ', words[..verb]), string.Join(' ', words[verb..]));
    }

    /// <summary>Negates a condition that may be missing.</summary>
    /// <param name="given">The condition; empty if there is none.</param>
    /// <returns>The opposite; empty if there is no condition.</returns>
    public static string Opposite(string given) => given.Length == 0 ? "" : Negate(given);

    /// <summary>Negates what somebody or something does: "nothing", "all entries" and "the entry" are negated in different ways.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="promise">A finite verb and what follows it.</param>
    /// <returns>The negated clause.</returns>
    public static string NegateClause(string subject, string promise)
    {
        var words = subject.Split(' ');
        return words[0].ToLowerInvariant() switch
        {
            "there" when words.Length == 1 && (English.FirstWord(promise) is "is" or "are" or "was" or "were") =>
                OfExistence([words[0], .. promise.Split(' ')]),
            "nothing" => $"something{subject["nothing".Length..]} {promise}",
            "nobody" => $"somebody {promise}",
            "no" when words is [_, "more" or "longer" or "further" or "other" or "one", ..] =>
                $"it is not the case that {subject} {promise}",
            "no" when words.Length > 1 => $"{WithSome(words)} {promise}",
            "none" when words.Length == 1 => $"one {promise}",
            "neither" or "none" => $"it is not the case that {subject} {promise}",
            "any" when words.Length > 1 => $"no {string.Join(' ', words[1..])} {promise}",
            "all" or "every" or "each" or "both" => $"not {subject} {promise}",
            "at" when words is [_, "least", "one", _, ..] => $"no {string.Join(' ', words[3..])} {promise}",
            "one" when words is [_, "of", ..] => $"none of {string.Join(' ', words[2..])} {promise}",
            _ => $"{subject} {Verbs.NegatePromise(promise)}",
        };
    }

    /// <summary>Negates a verb phrase that begins with an auxiliary verb.</summary>
    /// <param name="phrase">A phrase such as <c>has been removed</c>.</param>
    /// <returns>The negated phrase; <see langword="null"/> if it begins with another verb, or negates in another way.</returns>
    public static string? NegateAuxiliary(string phrase)
    {
        if (!FirstOfNegatives.Contains(English.FirstWord(phrase)))
        {
            return null;
        }

        // the longest of the first three words, of the first two, or the first
        for (var end = EndOfWord(phrase, 3); end > 0; end = phrase.LastIndexOf(' ', end - 1))
        {
            if (Negatives.TryGetValue(phrase[..end], out var negative))
            {
                return negative + phrase[end..];
            }
        }

        return null;
    }

    private static int EndOfWord(string phrase, int count)
    {
        var end = -1;
        for (; count > 0; count--)
        {
            end = phrase.IndexOf(' ', end + 1);
            if (end < 0)
            {
                return phrase.Length;
            }
        }

        return end;
    }

    private static string OfExistence(string[] words)
    {
        var verb = string.Join(' ', words[..2]);
        return words[2..] switch
        {
            ["none", .. var rest] => string.Join(' ', [verb, "one", .. rest]),
            ["one"] or ["any"] or ["a", "one"] => $"{verb} none",
            ["no", .. var rest] => $"{verb} {WithArticle(rest)}",
            ["not", .. var rest] => $"{verb} {string.Join(' ', rest)}",
            ["at", "least", "one", .. var rest] => $"{verb} no {string.Join(' ', rest)}",
            ["a" or "an" or "any" or "one" or "some", .. var rest] => $"{verb} no {string.Join(' ', rest)}",
            var rest => $"{verb} no {string.Join(' ', rest)}",
        };
    }

    // "no entry was found" becomes "an entry was found"
    private static string WithSome(string[] words) => WithArticle(words[1..]);

    private static string WithArticle(string[] words)
    {
        if (words.Length == 0)
        {
            return "one";
        }

        var end = Array.FindIndex(words, word => word is "that" or "of" or "in" or "with" or "for" or "under");
        var noun = words[(end <= 0 ? words.Length : end) - 1];
        var phrase = string.Join(' ', words);
        return words[0] is "such" ? $"such {English.ArticleOf(words[^1])} {string.Join(' ', words[1..])}"
            : Grammar.IsPlural(noun)
            || noun
                is "access"
                    or "progress"
                    or "data"
                    or "space"
                    or "room"
                    or "information"
                    or "content"
                    or "input"
                    or "output"
                ? phrase
            : $"{English.ArticleOf(words[0])} {phrase}";
    }

    // "a is null or b is null" is false when neither is; the verb of the second part tells it from "is null or empty"
    private static int FindSecondPart(string[] words, int verb)
    {
        for (var i = verb + 1; i + 1 < words.Length; i++)
        {
            if (words[i] is "and" or "or" && Grammar.FindVerb(words, i + 1) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static string OfTwoParts(string[] words, int joint)
    {
        var first = string.Join(' ', words[..joint]).TrimEnd(',');
        var rest = string.Join(' ', words[(joint + 1)..]);
        var second = Grammar.FindVerb(words[(joint + 1)..]) == 0 ? Verbs.NegatePromise(rest) : Negate(rest);
        return $"{Negate(first)} {(words[joint] is "or" ? "and" : "or")} {second}";
    }
}
