using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Any other English sentence: each of its claims is a promise, under the condition that it is made.</summary>
internal sealed class StatementRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            clause.Source
                is not (
                    BehaviorSource.Summary
                    or BehaviorSource.Returns
                    or BehaviorSource.Value
                    or BehaviorSource.Remarks
                )
            || clause.Member.Kind is MemberContractKind.EnumMember or MemberContractKind.DelegateInvoke
            || !English.IsLikely(clause.Text)
        )
        {
            return null;
        }

        var drafts = Claims.ReadAll(clause, clause.Sentence);
        return drafts.Count > 0 ? drafts : null;
    }
}
