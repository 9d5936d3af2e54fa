using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>A paragraph of a member's documentation.</summary>
/// <param name="Tag">The tag that it stands in.</param>
/// <param name="Subject">The parameter of a <c>param</c> tag, the last name of the exception of an <c>exception</c> tag; empty elsewhere.</param>
/// <param name="Text">Its text.</param>
internal sealed record ProseParagraph(string Tag, string Subject, string Text)
{
    private static readonly char[] Punctuation = [.. ".,;:()[]\"'`"];

    private string[]? _words;

    /// <summary>Its words without punctuation; an empty one where a sentence ends. Cut only where the text holds what is looked for.</summary>
    public IReadOnlyList<string> Words => _words ??= [.. WordsOf(Text)];

    /// <summary>Says whether one of some words is there, in whatever case.</summary>
    public bool HasWord(params string[] words) =>
        Array.Exists(
            words,
            word => TextWords.HasPart(Text, word) && Words.Contains(word, StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>Says whether a word begins with one of some stems, in whatever case.</summary>
    public bool HasStem(params string[] stems) =>
        Array.Exists(
            stems,
            stem =>
                TextWords.HasPart(Text, stem)
                && Words.Any(word => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Says whether a name is there as it is spelled.</summary>
    public bool Names(string name) =>
        Text.Contains(name, StringComparison.Ordinal) && Words.Contains(name, StringComparer.Ordinal);

    /// <summary>Says whether the paragraph is what a <c>param</c> tag says of a parameter.</summary>
    public bool Describes(string parameter) =>
        Tag is "param" && string.Equals(Subject, parameter, StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return word.Trim(Punctuation);
            if (word[^1] is '.' or ';')
            {
                yield return "";
            }
        }
    }
}
