using System.Globalization;

namespace SkeletonForge.Core.Foundation;

/// <summary>Cuts prose into the words that names and ids are made of, and keeps as many of them as there is room for.</summary>
internal static class TextWords
{
    // a name that was cut should not end in a word that asks for the next one
    private static readonly HashSet<string> Dangling = new(StringComparer.OrdinalIgnoreCase)
    {
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
    };

    /// <summary>The words of a text as names spell them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Runs of letters, digits and underscores; an apostrophe joins ("doesn't" is <c>doesnt</c>), a minus before a digit is the word <c>Minus</c>.</returns>
    public static IEnumerable<string> ForNames(string text)
    {
        // what was cut from the text before an apostrophe or for a minus; nearly all words are cut in one piece
        var before = "";
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var length = before.Length + i - start;
            if (i < text.Length && IsPart(text[i], length > 0))
            {
                continue;
            }

            if (length == 0)
            {
                before = IsMinus(text, i) ? "Minus" : "";
            }
            else if (i < text.Length && text[i] is '\'' or '’')
            {
                before += text[start..i];
            }
            else
            {
                yield return before.Length == 0 ? text[start..i] : before + text[start..i];
                before = "";
            }

            start = i + 1;
        }
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
    /// <param name="words">The words.</param>
    /// <param name="room">The number of characters that they may take.</param>
    /// <param name="separator">The number of characters between two of them.</param>
    /// <returns>The first words, as many as fit; if some did not, without words at the end that ask for a next one.</returns>
    public static IReadOnlyList<string> Fit(IEnumerable<string> words, int room, int separator)
    {
        var kept = new List<string>();
        foreach (var word in words)
        {
            room -= word.Length + (kept.Count == 0 ? 0 : separator);
            if (room < 0)
            {
                while (kept.Count > 1 && Dangling.Contains(kept[^1]))
                {
                    kept.RemoveAt(kept.Count - 1);
                }

                break;
            }

            kept.Add(word);
        }

        return kept;
    }

    private static bool IsMinus(string text, int i) =>
        i + 1 < text.Length && text[i] is '-' or '−' && char.IsDigit(text[i + 1]);

    private static bool IsPart(char character, bool inWord) =>
        character == '_'
        || char.IsLetterOrDigit(character)
        || (
            inWord
            && char.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
        );
}
