namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>The kinds of promises that signatures make where the documentation is silent. Each can be switched off.</summary>
public enum SignatureFactKind
{
    /// <summary>A null argument for a parameter that is annotated as not null is refused.</summary>
    NullGuards,

    /// <summary>An enum argument without a defined value is refused.</summary>
    UndefinedEnumValues,

    /// <summary>An asynchronous member heeds a token that is canceled already.</summary>
    Cancellation,

    /// <summary>A second disposal has no effect.</summary>
    DisposingTwice,

    /// <summary>Members refuse to work after disposal where their siblings are documented to.</summary>
    UseAfterDisposal,

    /// <summary>Equality is reflexive and symmetric, and hash codes and operators agree with it.</summary>
    EqualityLaws,

    /// <summary>Comparison gives an order, and operators agree with it.</summary>
    ComparisonLaws,

    /// <summary>What one member does, its counterpart undoes.</summary>
    RoundTrips,
}
