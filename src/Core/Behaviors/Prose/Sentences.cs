using System.Buffers;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Splits prose into sentences.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?)。！？");

    private static readonly string[] Abbreviations =
    [
        "e.g.",
        "i.e.",
        "etc.",
        "vs.",
        "cf.",
        "approx.",
        "No.",
        "Dr.",
        "Mr.",
    ];

    /// <summary>Splits a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <returns>The sentences without surrounding white space, in order; names with dots, numbers and abbreviations stay whole.</returns>
    public static IEnumerable<string> Split(string paragraph)
    {
        var start = 0;
        for (var i = NextEnd(paragraph, 0); i >= 0; i = NextEnd(paragraph, i + 1))
        {
            if (EndsSentence(paragraph, start, i))
            {
                yield return paragraph[start..(i + 1)].Trim();
                start = i + 1;
            }
        }

        if (paragraph[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static int NextEnd(string paragraph, int from)
    {
        var index = paragraph.AsSpan(from).IndexOfAny(Ends);
        return index < 0 ? -1 : from + index;
    }

    private static bool EndsSentence(string text, int start, int i)
    {
        if (text[i] is '。' or '！' or '？')
        {
            return true;
        }

        // "(see there.) Next" ends behind the bracket
        if (
            text[i] is ')'
            && i > 0
            && text[i - 1] is '.'
            && i + 2 < text.Length
            && text[i + 1] == ' '
            && char.IsUpper(text[i + 2])
        )
        {
            return true;
        }

        if (text[i] is not ('.' or '!' or '?') || i + 2 >= text.Length || text[i + 1] != ' ')
        {
            return false;
        }

        // a lower-case letter goes on with the sentence, as after "e.g." and after names that end in a dot
        var next = text[i + 2];
        return (!char.IsLower(next) || BeginsWithLiteral(text.AsSpan(i + 2)))
            && !EndsInAbbreviation(text.AsSpan(start, i + 1 - start));
    }

    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (text.EndsWith(abbreviation))
            {
                return true;
            }
        }

        return false;
    }

    // "The action to run. null may be passed to run none."
    private static bool BeginsWithLiteral(ReadOnlySpan<char> text) =>
        text.StartsWith("null ") || text.StartsWith("true ") || text.StartsWith("false ");
}
