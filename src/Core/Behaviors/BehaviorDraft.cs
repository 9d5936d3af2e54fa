using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>What a rule says of a behavior; the deriver adds what follows from the member.</summary>
/// <param name="Kind">The kind of promise.</param>
/// <param name="Given">The condition as a clause; empty if there is none.</param>
/// <param name="Promise">What the member does, a verb in the third person first: <c>returns null</c>.</param>
/// <param name="Outcome">What a test observes.</param>
/// <param name="Evidence">The words that the promise rests on.</param>
internal sealed record BehaviorDraft(BehaviorKind Kind, string Given, string Promise, Outcome Outcome, string Evidence)
{
    /// <summary>A promise to return something.</summary>
    public static BehaviorDraft Returns(
        string given,
        string value,
        string evidence,
        BehaviorKind kind = BehaviorKind.Returns
    )
    {
        var literal = Prose.Literals.Find(value);
        return new(kind, given, $"returns {literal ?? value}", new(OutcomeKind.Returns, Literal: literal), evidence);
    }

    /// <summary>A promise to throw.</summary>
    public static BehaviorDraft Throws(string given, string exception, string evidence) =>
        new(
            BehaviorKind.Throws,
            given,
            $"throws {ProseText.LastName(exception)}",
            new(OutcomeKind.Throws, Exception: exception),
            evidence
        );

    /// <summary>A promise to change, or not to change, something.</summary>
    public static BehaviorDraft State(
        string given,
        string promise,
        string evidence,
        BehaviorKind kind = BehaviorKind.State
    ) => new(kind, given, promise, new(OutcomeKind.State), evidence);
}
