using System.Globalization;

namespace SkeletonForge.Core.Foundation;

/// <summary>Cuts prose into the words that names and ids are made of, and keeps as many of them as there is room for.</summary>
internal static class TextWords
{
    // a name that was cut should not end in a word that asks for the next one
    private static readonly string[] Dangling =
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "from",
        "by",
        "with",
        "and",
        "or",
        "but",
        "that",
        "which",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "be",
        "been",
        "as",
        "if",
        "when",
        "its",
        "this",
        "than",
        "into",
        "not",
        "starting",
        "default",
        "specified",
        "given",
        "their",
        "whose",
        "between",
        "any",
        "all",
        "only",
        "it",
        "will",
    ];

    /// <summary>Chooses among words.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> if it is chosen.</returns>
    public delegate bool WordFilter(ReadOnlySpan<char> word);

    /// <summary>The words of a text as names spell them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words, as <see cref="NameWordEnumerator"/> cuts them.</returns>
    public static IReadOnlyList<string> ForNames(string text)
    {
        var words = new List<string>();
        foreach (var word in new NameWordEnumerator(text))
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Says whether letters stand anywhere in a text, in whatever case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="part">The letters.</param>
    /// <returns><see langword="true"/> if they do; otherwise, <see langword="false"/>.</returns>
    /// <remarks>Without data of cultures the search of the runtime compares letter by letter; this one leaps to the first.</remarks>
    public static bool HasPart(ReadOnlySpan<char> text, string part)
    {
        var lower = char.ToLowerInvariant(part[0]);
        var upper = char.ToUpperInvariant(part[0]);
        for (int i; text.Length >= part.Length && (i = text.IndexOfAny(lower, upper)) >= 0; text = text[(i + 1)..])
        {
            if (text[i..].StartsWith(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a name stands in a text on its own, not as a part of a longer one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name, in the case in which it must stand there.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public static bool HasWord(string text, string name)
    {
        for (
            var i = text.IndexOf(name, StringComparison.Ordinal);
            i >= 0 && name.Length > 0;
            i = text.IndexOf(name, i + 1, StringComparison.Ordinal)
        )
        {
            var end = i + name.Length;
            if (
                (i == 0 || !IsPart(text[i - 1], inWord: true))
                && (end == text.Length || !IsPart(text[end], inWord: true))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps the words that there is room for.</summary>
    /// <param name="text">The text that is cut into words as names spell them.</param>
    /// <param name="kept">Takes the words, a space between them: the first ones, as many as fit; if some did not, without words at the end that ask for a next one.</param>
    /// <param name="room">The number of characters that they may take.</param>
    /// <param name="separator">The number of characters that stand between two of them in the end.</param>
    /// <param name="isOmitted">Says which words are left out; <see langword="null"/> if none is.</param>
    /// <returns>The part of <paramref name="kept"/> that was written.</returns>
    public static Span<char> Fit(
        ReadOnlySpan<char> text,
        Span<char> kept,
        int room,
        int separator,
        WordFilter? isOmitted = null
    )
    {
        var length = 0;
        foreach (var word in new NameWordEnumerator(text))
        {
            if (isOmitted?.Invoke(word) == true)
            {
                continue;
            }

            room -= word.Length + (length == 0 ? 0 : separator);
            if (room < 0)
            {
                return WithoutDangling(kept[..length]);
            }

            if (length > 0)
            {
                kept[length++] = ' ';
            }

            word.CopyTo(kept[length..]);
            length += word.Length;
        }

        return kept[..length];
    }

    private static Span<char> WithoutDangling(Span<char> words)
    {
        for (
            var space = words.LastIndexOf(' ');
            space > 0 && IsDangling(words[(space + 1)..]);
            space = words.LastIndexOf(' ')
        )
        {
            words = words[..space];
        }

        return words;
    }

    private static bool IsDangling(ReadOnlySpan<char> word)
    {
        foreach (var dangling in Dangling)
        {
            if (word.Equals(dangling, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether a character is part of a word.</summary>
    /// <param name="character">The character.</param>
    /// <param name="inWord"><see langword="true"/> if it does not begin the word.</param>
    /// <returns><see langword="true"/> for letters, digits, underscores, and inside of a word for marks.</returns>
    public static bool IsPart(char character, bool inWord) =>
        character == '_'
        || char.IsLetterOrDigit(character)
        || (
            inWord
            && char.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );
}
