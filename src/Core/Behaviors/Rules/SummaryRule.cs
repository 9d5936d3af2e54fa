using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>The state that a summary promises: "Removes all objects from the stack".</summary>
internal sealed partial class SummaryRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            clause.Source != BehaviorSource.Summary
            || clause.Member.Kind
                is MemberContractKind.EnumMember
                    or MemberContractKind.Field
                    or MemberContractKind.DelegateInvoke
                    or MemberContractKind.Event
        )
        {
            return null;
        }

        if (!clause.IsFirst || !English.BeginsWithAction(clause.Text))
        {
            return English.IsLikely(clause.Text) ? [] : null;
        }

        var promise = English.ToClause(clause.Text, clause.IsCode);
        return Without().Match(promise) is { Success: true } without
            ? [.. ReadAction(clause, promise[..without.Index]), Spares(clause, without)]
            : ReadAction(clause, promise);
    }

    // "returns the entry without removing it" promises that it is still there
    private static BehaviorDraft Spares(Clause clause, Match without) =>
        BehaviorDraft.State(
            "",
            $"does not {Verbs.OfGerund(without.Groups["gerund"].Value)} {without.Groups["object"].Value}",
            clause.Text
        );

    private static IReadOnlyList<BehaviorDraft> ReadAction(Clause clause, string promise)
    {
        if (Answers().Match(promise) is { Success: true } answer)
        {
            // the returns tag of the same member says it better
            return clause.Member.HasTag("returns", "value")
                ? []
                : [BehaviorDraft.Returns("", promise[answer.Length..], clause.Text)];
        }

        if (AndReturns().Match(promise) is { Success: true } both)
        {
            promise = both.Groups["action"].Value + both.Groups["object"].Value;
        }

        return TrailingCondition().Match(promise) is { Success: true } conditional
            ?
            [
                BehaviorDraft.State(
                    conditional.Groups["condition"].Value,
                    conditional.Groups["action"].Value,
                    clause.Text
                ),
            ]
            : [BehaviorDraft.State("", promise, clause.Text)];
    }

    [GeneratedRegex(
        @"^(?:gets|returns|retrieves|calculates|computes|determines|checks|tests|indicates) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Answers();

    [GeneratedRegex(
        @",? without (?:also )?(?<gerund>removing|modifying|changing|consuming|altering|copying|deleting|throwing|blocking|advancing|mutating|replacing|overwriting|evicting) (?<object>.+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Without();

    [GeneratedRegex(@"^(?<action>[a-z]+) and returns(?<object> .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex AndReturns();

    [GeneratedRegex(@"^(?<action>[^,;]+?),? (?:if|when) (?<condition>[^,;]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingCondition();
}
