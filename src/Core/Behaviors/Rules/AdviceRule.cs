using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Advice, references, notes on cost, versions and platforms: they promise nothing.</summary>
internal sealed class AdviceRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause) =>
        clause.Source != BehaviorSource.Exception
        && (
            clause.IsFirst && clause.Source != BehaviorSource.Remarks
                ? MereAdvice.IsDisclaimer(clause.Text)
                : MereAdvice.IsIn(clause.Text)
        )
            ? []
            : null;
}
