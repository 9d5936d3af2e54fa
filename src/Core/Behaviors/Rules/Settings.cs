using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What a setting that is true or false leads to.</summary>
internal static partial class Settings
{
    /// <summary>Reads what follows "whether".</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="setting">The property or parameter.</param>
    /// <param name="effect">What is the case, or is done, if it is true: "to skip empty lines", "empty lines should be skipped".</param>
    /// <param name="isBothWays"><see langword="true"/> if the opposite follows when it is false.</param>
    /// <returns>One behavior, or two; none if the effect has no verb.</returns>
    public static IReadOnlyList<BehaviorDraft> Read(Clause clause, string setting, string effect, bool isBothWays)
    {
        var given = $"{setting} is true";
        if (Both().Match(effect) is { Success: true } both)
        {
            return ReadBoth(clause, setting, both.Groups["true"].Value, both.Groups["false"].Value);
        }

        if (Circumstance().Match(effect) is { Success: true } circumstance)
        {
            given = $"{given} {circumstance.Groups["where"].Value}";
            effect = effect[circumstance.Length..];
        }

        var draft = effect.StartsWith("to ", StringComparison.OrdinalIgnoreCase)
            ? Claims.OfAction(clause, given, Verbs.OfThird(effect["to ".Length..]))
            : Claims.Read(clause, new(given, WithoutModal(effect)));
        if (draft is null)
        {
            return [];
        }

        return isBothWays && draft.Outcome.Exception is null
            ?
            [
                draft,
                draft with
                {
                    Given = $"{setting} is false",
                    Promise = Verbs.NegatePromise(draft.Promise),
                    Outcome = new(OutcomeKind.State),
                },
            ]
            : [draft];
    }

    // "disposing it leaves the stream open (true) or closes it (false)"
    private static List<BehaviorDraft> ReadBoth(Clause clause, string setting, string first, string second)
    {
        var words = first.Split(' ');
        var verb = Grammar.FindVerb(words);
        if (verb > 0 && Grammar.FindVerb(second.Split(' ')) == 0)
        {
            second = $"{string.Join(' ', words[..verb])} {second}";
        }

        return new[] { (Given: $"{setting} is true", Effect: first), (Given: $"{setting} is false", Effect: second) }
            .Select(part => Claims.Read(clause, new(part.Given, WithoutModal(part.Effect))))
            .OfType<BehaviorDraft>()
            .ToList();
    }

    // "should be skipped" becomes "is skipped"
    private static string WithoutModal(string effect)
    {
        if (Modal().Match(effect) is not { Success: true } modal)
        {
            return effect;
        }

        var subject = effect[..modal.Index];
        var rest = effect[(modal.Index + modal.Length)..];
        var isNegated = modal.Groups["not"].Success;
        var adverb = English.FirstWord(rest);
        if (rest.StartsWith($"{adverb} be ", StringComparison.Ordinal))
        {
            rest = $"be {adverb} {rest[(adverb.Length + " be ".Length)..]}";
        }

        if (rest.StartsWith("be ", StringComparison.Ordinal))
        {
            var isPlural = Grammar.IsPlural(subject);
            return $"{subject} {(isPlural ? "are" : "is")}{(isNegated ? " not" : "")} {rest["be ".Length..]}";
        }

        return isNegated ? $"{subject} does not {rest}" : $"{subject} {Verbs.OfThird(rest)}";
    }

    [GeneratedRegex(
        @"^(?<true>.+?) \(true\),? or (?<false>.+?) \(false\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Both();

    // "whether, under load, entries should be dropped"
    [GeneratedRegex(
        @"^(?<where>(?:under|in|on|for|with|without|during|after|before|at) [^,]+), ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Circumstance();

    [GeneratedRegex(
        @" (?:should|must|shall|will)(?<not> not)? (?=\w)| (?:is|are) to (?=be )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Modal();
}
