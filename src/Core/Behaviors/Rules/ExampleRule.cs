using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Code in an <c>example</c> tag: the example holds.</summary>
internal sealed class ExampleRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause) =>
        clause.Source == BehaviorSource.Example
            ?
            [
                new(
                    BehaviorKind.Other,
                    "",
                    clause.IsFirst ? "does what its example shows" : $"does what the example “{clause.Text}” shows",
                    new(OutcomeKind.Other),
                    clause.Text
                ),
            ]
            : null;
}
