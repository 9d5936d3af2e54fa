using System.Buffers;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Recognises English prose and fits pieces of it together.</summary>
internal static class English
{
    private const int LongestFunctionWord = 5;
    private const char LastLatin = '\u024F';

    private static readonly char[] ClauseEnds = ['.', '!', ',', ';', ':', ' '];
    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,.;:()");

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
        if (text.AsSpan().ContainsAnyExceptInRange('\0', LastLatin) && IsForeign(text))
        {
            return false;
        }

        // most sentences have a function word among the first few, so the others are not even cut out
        var words = 0;
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny(Separators);
            length = length < 0 ? text.Length - start : length;
            words += length > 0 ? 1 : 0;
            if (length is > 0 and <= LongestFunctionWord && IsFunctionWord(text.AsSpan(start, length)))
            {
                return true;
            }

            start += length + 1;
        }

        return words <= 4;
    }

    private static bool IsFunctionWord(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestFunctionWord];
        return lower[..word.ToLowerInvariant(lower)]
            is "a"
                or "an"
                or "the"
                or "is"
                or "are"
                or "was"
                or "were"
                or "be"
                or "of"
                or "in"
                or "on"
                or "to"
                or "for"
                or "if"
                or "when"
                or "with"
                or "by"
                or "from"
                or "that"
                or "this"
                or "and"
                or "or"
                or "not"
                or "has"
                or "have"
                or "as"
                or "at"
                or "it"
                or "its"
                or "which"
                or "into"
                or "than"
                or "all";
    }

    private static bool IsForeign(string text) =>
        text.Count(character => char.IsLetter(character) && character > LastLatin) * 4 > text.Length;

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

    /// <summary>The indefinite article of a word, by its sound.</summary>
    /// <param name="word">The word.</param>
    /// <returns>"an" for "entry" and "hour"; "a" for "key", "user" and "one".</returns>
    public static string ArticleOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower
                is ['u', _, 'i' or 'e' or 'a' or 'o' or 'u', ..]
                    or "url"
                    or "uri"
                    or "utc"
                    or "one"
                    or "once"
                    or ['o', 'n', 'e', '-', ..]
                    or ['e', 'u', ..]
                ? "a"
            : lower
                is ['a' or 'e' or 'i' or 'o' or 'u', ..]
                    or ['h', 'o', 'u', 'r', ..]
                    or ['h', 'o', 'n', 'e' or 'o', ..]
                ? "an"
            : "a";
    }

    /// <summary>Says whether a text ends inside of brackets.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> if a bracket is open at its end; otherwise, <see langword="false"/>.</returns>
    public static bool EndsInBrackets(ReadOnlySpan<char> text) => text.Count('(') > text.Count(')');

    /// <summary>The first word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What stands before the first space; all of it if there is none.</returns>
    public static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    /// <inheritdoc cref="FirstWord(string)"/>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end < 0 ? text : text[..end];
    }

    /// <summary>Makes a sentence, or the end of one, fit into the middle of another: no capital, no full stop.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The clause.</returns>
    public static string ToClause(string text, Func<string, bool> isCode)
    {
        var clause = text.AsSpan().Trim().TrimEnd(ClauseEnds);
        return
            clause.Length == 0 || char.IsLower(clause[0]) || IsAcronym(clause) || isCode(FirstWord(clause).ToString())
            ? clause.Length == text.Length
                ? text
                : clause.ToString()
            : string.Concat([char.ToLowerInvariant(clause[0])], clause[1..]);
    }

    private static bool IsAcronym(ReadOnlySpan<char> clause)
    {
        for (var i = 1; i < clause.Length && clause[i] != ' '; i++)
        {
            if (char.IsUpper(clause[i]))
            {
                return true;
            }
        }

        return false;
    }
}
