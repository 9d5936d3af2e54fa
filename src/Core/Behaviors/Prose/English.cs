namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Recognises English prose and fits pieces of it together.</summary>
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
}
