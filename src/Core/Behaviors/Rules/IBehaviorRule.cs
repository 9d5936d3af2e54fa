using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>One idiom of documentation. The rules stand in one ordered list; the first that answers has the clause.</summary>
internal interface IBehaviorRule
{
    /// <summary>Reads the promises of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The promises, none if the rule knows that the clause holds none; <see langword="null"/> if the clause is not of the rule's idiom.</returns>
    IReadOnlyList<BehaviorDraft>? Read(Clause clause);
}
