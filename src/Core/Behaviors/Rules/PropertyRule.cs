using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What a property holds: "Gets the number of elements in the stack".</summary>
internal sealed partial class PropertyRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            !clause.IsProperty
            || !clause.IsFirst
            || clause.Source is not (BehaviorSource.Summary or BehaviorSource.Value)
            || !English.IsLikely(clause.Text)
        )
        {
            return null;
        }

        // the value tag repeats the summary, as a rule
        if (clause.Source == BehaviorSource.Value && clause.Member.HasTag("summary"))
        {
            return [];
        }

        var value = English.ToClause(Gets().Replace(clause.Text, ""), clause.IsCode);
        return Restatement.IsOf(value, clause.Member)
            ? []
            : [BehaviorDraft.Returns("", value, clause.Text, BehaviorKind.Property)];
    }

    [GeneratedRegex(
        @"^(?:gets or sets|gets and sets|gets or initializes|get or set|gets|returns|sets|retrieves) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gets();
}
