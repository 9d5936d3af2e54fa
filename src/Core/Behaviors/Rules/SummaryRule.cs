using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What a summary says that a member does: "Removes all objects from the stack", "Returns the entry without removing it".</summary>
internal sealed partial class SummaryRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            clause is not { Source: BehaviorSource.Summary, IsFirst: true }
            || clause.Member.Kind
                is MemberContractKind.EnumMember
                    or MemberContractKind.Field
                    or MemberContractKind.DelegateInvoke
                    or MemberContractKind.Event
        )
        {
            return null;
        }

        if (
            clause.Member.Kind is not (MemberContractKind.Property or MemberContractKind.Indexer)
            && Describes().IsMatch(clause.Text)
        )
        {
            return [];
        }

        if (!English.BeginsWithAction(clause.Text))
        {
            return null;
        }

        var promise = English.ToClause(clause.Text, clause.IsCode);
        return
            Without().Match(promise) is { Success: true } without
            && Lexicon.BaseOfGerund(without.Groups["gerund"].Value) is not null
            ? [.. ReadAction(clause, promise[..without.Index]), Spares(clause, without)]
            : ReadAction(clause, promise);
    }

    // "returns the entry without removing it" promises that it is still there
    private static BehaviorDraft Spares(Clause clause, Match without) =>
        BehaviorDraft.State(
            "",
            $"does not {Lexicon.BaseOfGerund(without.Groups["gerund"].Value)} {without.Groups["object"].Value}",
            clause.Text
        );

    private static List<BehaviorDraft> ReadAction(Clause clause, string promise)
    {
        if (Answers().Match(promise) is { Success: true } answer)
        {
            return [BehaviorDraft.Returns("", promise[answer.Length..], clause.Text)];
        }

        // what is returned is told by the returns tag
        var action = AndReturns().Match(promise) is { Success: true } both
            ? both.Groups["action"].Value + both.Groups["object"].Value
            : promise;
        return Claims.ReadAll(clause, action);
    }

    [GeneratedRegex(
        @"^(?:gets|returns|retrieves|calculates|computes|(?:determines|checks|tests|indicates) (?=whether|if|how|which|what|the \w+ of)) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Answers();

    [GeneratedRegex(
        @",? without (?:also )?(?<gerund>(?!using|requiring|needing|having|knowing|specifying)\w+ing) (?<object>.+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Without();

    [GeneratedRegex(
        @"^(?:represents|provides|describes|encapsulates|defines the|this (?:type|class|interface|struct|api)) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Describes();

    [GeneratedRegex(@"^(?<action>[a-z]+) and returns(?<object> .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex AndReturns();
}
