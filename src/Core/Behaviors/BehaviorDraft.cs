using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>What a rule says of a behavior; the deriver adds what follows from the member.</summary>
/// <param name="Kind">The kind of promise.</param>
/// <param name="Given">The condition as a clause; empty if there is none.</param>
/// <param name="Promise">What the member does, a verb in the third person first: <c>returns null</c>.</param>
/// <param name="Outcome">What a test observes.</param>
/// <param name="Evidence">The words that the promise rests on.</param>
internal sealed record BehaviorDraft(BehaviorKind Kind, string Given, string Promise, Outcome Outcome, string Evidence)
{
    /// <summary>The act as a clause; <see langword="null"/> if the member is simply used.</summary>
    public string? Act { get; init; }

    /// <summary>What a faulty member does, a verb in the third person first; <see langword="null"/> if it just breaks the promise.</summary>
    public string? Defect { get; init; }

    /// <summary>The words of this draft that are code, beyond those that the clause marks.</summary>
    public EquatableArray<string> CodeNames { get; init; }

    /// <summary>Who or what keeps the promise; empty if it is the member.</summary>
    public string Subject { get; init; } = "";

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
