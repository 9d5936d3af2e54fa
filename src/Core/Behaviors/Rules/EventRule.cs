using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>When an event is raised: "Occurs when C", "Raised after C".</summary>
internal sealed partial class EventRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            !(clause.Member.Kind == MemberContractKind.Event || clause.IsProperty)
            || clause.Source == BehaviorSource.Exception
        )
        {
            return null;
        }

        if (Occurs().Match(clause.Text) is not { Success: true } found)
        {
            return null;
        }

        var condition = English.ToClause(found.Groups["condition"].Value, clause.IsCode);
        return found.Groups["order"] is { Success: true } order
            ? [Raised("", $"is raised {order.Value.ToLowerInvariant()} {condition}", clause)]
            : [Raised(condition, "is raised", clause)];
    }

    private static BehaviorDraft Raised(string given, string promise, Clause clause) =>
        BehaviorDraft.State(given, promise, clause.Text, BehaviorKind.Event);

    [GeneratedRegex(
        @"^(?:(?:(?:this|the|an) )?event (?:that |which )?)?(?:occurs|gets? (?:called|invoked|raised|fired)|emitted|(?:is )?raised|(?:is )?fired|(?:is )?triggered|(?:is )?invoked|(?:is )?called|(?:is )?signall?ed|(?:is )?executed|happens|fires)(?: once)? (?:when|whenever|if|each time|every time|while|(?<order>(?:once )?for (?:each|every))|(?<order>(?:just |right |immediately )?(?:after|before))) (?<condition>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Occurs();
}
