using System.Collections.Frozen;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A set of phrases that is looked up word by word, so that looking costs no more than reading.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string[][]> _byFirstWord;
    private readonly string[] _longestWords;

    /// <summary>Creates the set.</summary>
    /// <param name="lines">One phrase per line, in lower case.</param>
    public Phrases(string lines)
    {
        var phrases = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .ToList();
        _byFirstWord = phrases
            .GroupBy(phrase => phrase[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _longestWords =
        [
            .. phrases.Select(phrase => phrase.MaxBy(word => word.Length)!).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Says whether a text is worth cutting into words.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="false"/> if none of the phrases can be in it, since it lacks the longest word of each.</returns>
    public bool MayBeIn(string text)
    {
        foreach (var word in _longestWords)
        {
            if (TextWords.HasPart(text, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether one of the phrases stands at a place.</summary>
    /// <param name="words">The words of a text, bare and in lower case.</param>
    /// <param name="index">The place.</param>
    /// <returns><see langword="true"/> if one does; otherwise, <see langword="false"/>.</returns>
    public bool IsAt(string[] words, int index) =>
        index < words.Length
        && _byFirstWord.TryGetValue(words[index], out var phrases)
        && IsAnyFirst(phrases, words.AsSpan(index));

    /// <summary>Says whether one of the phrases stands anywhere.</summary>
    /// <param name="words">The words of a text, bare and in lower case.</param>
    /// <returns><see langword="true"/> if one does; otherwise, <see langword="false"/>.</returns>
    public bool IsIn(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (IsAt(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnyFirst(string[][] phrases, ReadOnlySpan<string> words)
    {
        foreach (var phrase in phrases)
        {
            if (words.StartsWith(phrase))
            {
                return true;
            }
        }

        return false;
    }
}
