using System.Collections.Frozen;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A set of phrases that is looked up word by word, so that looking costs no more than reading.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, string[][]> _byFirstWord;

    /// <summary>Creates the set.</summary>
    /// <param name="lines">One phrase per line, in lower case.</param>
    public Phrases(string lines) =>
        _byFirstWord = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .GroupBy(phrase => phrase[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Says whether one of the phrases stands at a place.</summary>
    /// <param name="words">The words of a text, bare and in lower case.</param>
    /// <param name="index">The place.</param>
    /// <returns><see langword="true"/> if one does; otherwise, <see langword="false"/>.</returns>
    public bool IsAt(string[] words, int index) =>
        index < words.Length
        && _byFirstWord.TryGetValue(words[index], out var phrases)
        && Array.Exists(
            phrases,
            phrase => phrase.AsSpan().SequenceEqual(words.AsSpan(index, Math.Min(phrase.Length, words.Length - index)))
        );

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
}
