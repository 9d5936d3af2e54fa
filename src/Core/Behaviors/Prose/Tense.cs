using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The tense of promises.</summary>
internal static partial class Tense
{
    /// <summary>Puts a promise into the present: "will remove" and "removes" promise the same.</summary>
    /// <param name="phrase">A finite verb and what follows it.</param>
    /// <param name="isPlural"><see langword="true"/> if the subject is plural.</param>
    /// <returns>The phrase without "will".</returns>
    public static string Present(string phrase, bool isPlural)
    {
        if (Assurance().Match(phrase) is { Success: true } assurance)
        {
            return Finite(phrase[assurance.Length..], isPlural);
        }

        if (!phrase.StartsWith("will ", StringComparison.Ordinal))
        {
            return phrase;
        }

        var rest = phrase["will ".Length..];
        if (rest.StartsWith("not ", StringComparison.Ordinal))
        {
            rest = rest["not ".Length..];
            return rest.StartsWith("be ", StringComparison.Ordinal)
                ? $"{(isPlural ? "are" : "is")} not {rest["be ".Length..]}"
                : $"{(isPlural ? "do" : "does")} not {rest}";
        }

        var adverb = English.FirstWord(rest);
        if (!Verbs.IsAdverb(adverb) || adverb.Length == rest.Length)
        {
            return Finite(rest, isPlural);
        }

        rest = rest[(adverb.Length + 1)..];
        return rest.StartsWith("be ", StringComparison.Ordinal)
            ? $"{(isPlural ? "are" : "is")} {adverb} {rest["be ".Length..]}"
            : $"{adverb} {Finite(rest, isPlural)}";
    }

    private static string Finite(string phrase, bool isPlural) =>
        !isPlural ? Verbs.OfThird(phrase)
        : phrase.StartsWith("be ", StringComparison.Ordinal) ? "are " + phrase["be ".Length..]
        : phrase;

    [GeneratedRegex(
        @"^(?:is|are|will be) (?:always )?(?:guaranteed|certain|sure|bound) to (?=[a-z])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Assurance();
}
