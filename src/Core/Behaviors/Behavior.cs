using SkeletonForge.Core.Behaviors.Advice;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Where a behavior comes from.</summary>
public enum BehaviorOrigin
{
    /// <summary>A clause of the documentation.</summary>
    Documentation,

    /// <summary>A fact of the signature.</summary>
    Signature,

    /// <summary>A checklist of the team.</summary>
    Other,
}

/// <summary>The documentation tag, or other place, that a behavior is read from.</summary>
public enum BehaviorSource
{
    /// <summary>The <c>summary</c> tag.</summary>
    Summary,

    /// <summary>The <c>remarks</c> tag.</summary>
    Remarks,

    /// <summary>A <c>param</c> tag.</summary>
    Param,

    /// <summary>The <c>returns</c> tag.</summary>
    Returns,

    /// <summary>The <c>value</c> tag.</summary>
    Value,

    /// <summary>An <c>exception</c> tag.</summary>
    Exception,

    /// <summary>A <c>typeparam</c> tag.</summary>
    Typeparam,

    /// <summary>An <c>example</c> tag.</summary>
    Example,

    /// <summary>The signature.</summary>
    Signature,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What kind of promise a behavior is.</summary>
public enum BehaviorKind
{
    /// <summary>What is returned.</summary>
    Returns,

    /// <summary>What is thrown.</summary>
    Throws,

    /// <summary>What changes, or does not.</summary>
    State,

    /// <summary>What an argument leads to.</summary>
    Argument,

    /// <summary>What a property holds.</summary>
    Property,

    /// <summary>When an event is raised.</summary>
    Event,

    /// <summary>When and how an asynchronous operation completes.</summary>
    Async,

    /// <summary>What cancellation leads to.</summary>
    Cancellation,

    /// <summary>What disposal leads to.</summary>
    Dispose,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What kind of thing a test of a behavior observes.</summary>
public enum OutcomeKind
{
    /// <summary>A returned value.</summary>
    Returns,

    /// <summary>A thrown exception.</summary>
    Throws,

    /// <summary>A changed or unchanged state.</summary>
    State,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What a test of a behavior observes.</summary>
/// <param name="Kind">The kind of observation.</param>
/// <param name="Exception">The documentation id of the thrown exception; <see langword="null"/> if none is thrown.</param>
/// <param name="Literal">The returned or held literal: <c>true</c>, <c>false</c>, <c>null</c> or another; <see langword="null"/> if there is none.</param>
public sealed record Outcome(OutcomeKind Kind, string? Exception = null, string? Literal = null);

/// <summary>One observable, testable promise of one member.</summary>
public sealed record Behavior
{
    /// <summary>The id, readable and unique within the type: <c>Get/null-when-the-entry-has-expired</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The member that makes the promise; the type itself for one that a checklist expects of the whole type.</summary>
    public required MemberId Member { get; init; }

    /// <summary>Where the promise comes from.</summary>
    public required BehaviorOrigin Origin { get; init; }

    /// <summary>The tag that the promise is read from.</summary>
    public required BehaviorSource Source { get; init; }

    /// <summary>The kind of promise.</summary>
    public required BehaviorKind Kind { get; init; }

    /// <summary>The condition as a clause without capital and full stop: <c>the entry has expired</c>; empty if the promise is unconditional.</summary>
    public required string Given { get; init; }

    /// <summary>The act as a clause: <c>Get(key) is called</c>.</summary>
    public required string When { get; init; }

    /// <summary>The outcome as a clause: <c>null is returned</c>.</summary>
    public required string Then { get; init; }

    /// <summary>The outcome as what <see cref="Subject"/> does, a finite verb first: <c>returns null</c>.</summary>
    public required string Promise { get; init; }

    /// <summary>Who or what keeps the promise: <c>the underlying stream</c>; empty if it is the member.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What a test observes.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The words of the documentation, or the signature fact, that the promise rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>The defect that a test of this behavior would find, as a noun phrase: <c>a Get that still serves an expired entry</c>.</summary>
    public required string Catches { get; init; }

    /// <summary>The category that the team gives the test; <see langword="null"/> for none.</summary>
    public string? Category { get; init; }

    /// <summary>The words in <see cref="Given"/>, <see cref="When"/>, <see cref="Then"/> and <see cref="Catches"/> that are code.</summary>
    public EquatableArray<string> CodeNames { get; init; }
}

/// <summary>The behaviors of one type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Behaviors">Its behaviors, in source order of the members, then by outcome.</param>
public sealed record BehaviorSet(MemberId Type, EquatableArray<Behavior> Behaviors)
{
    /// <summary>The members without documentation, in source order, each with what a good comment would say.</summary>
    public EquatableArray<UndocumentedMember> Undocumented { get; init; }
}
