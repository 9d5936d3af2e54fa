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
        if (rest.StartsWith("be ", StringComparison.Ordinal))
        {
            var isPlural = Grammar.IsPlural(subject);
            return $"{subject} {(isPlural ? "are" : "is")}{(isNegated ? " not" : "")} {rest["be ".Length..]}";
        }

        return isNegated ? $"{subject} does not {rest}" : $"{subject} {Verbs.OfThird(rest)}";
    }

    [GeneratedRegex(
        @" (?:should|must|shall|will)(?<not> not)? (?=\w)| (?:is|are) to (?=be )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Modal();
}
