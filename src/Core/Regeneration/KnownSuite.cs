using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What a contract file remembers of one type and of the tests that were generated for it.</summary>
/// <param name="Type">The documentation id of the type.</param>
/// <param name="Tests">Its tests, in the order of the behaviors.</param>
public sealed record KnownSuite(string Type, EquatableArray<KnownTest> Tests)
{
    /// <summary>The declaration of the type as it was.</summary>
    public string Signature { get; init; } = "";

    /// <summary>The documentation of the type as it was, see <see cref="KnownMember.Documentation"/>.</summary>
    public EquatableArray<string> Documentation { get; init; }

    /// <summary>The documentation ids of the implementations that were given a class to test them; a person may have deleted it.</summary>
    public EquatableArray<string> Implementations { get; init; }

    /// <summary>The documentation ids that the type had before it was renamed or moved, oldest first.</summary>
    public EquatableArray<string> Formerly { get; init; }

    /// <summary>Its members as they were, in source order.</summary>
    public EquatableArray<KnownMember> Members { get; init; }
}

/// <summary>What a contract file remembers of one member.</summary>
/// <param name="Id">The documentation id.</param>
/// <param name="Signature">The declaration as it was.</param>
/// <param name="Documentation">
/// The documentation as it was, one line for each paragraph of a tag: <c>returns: The price.</c>, <c>param name: The name.</c>
/// </param>
public sealed record KnownMember(string Id, string Signature, EquatableArray<string> Documentation);

/// <summary>What a contract file remembers of one generated test.</summary>
/// <param name="Id">The id that the behavior had first, and that its test names.</param>
/// <param name="Member">The documentation id of the member that promises it; that of the type for a promise of the whole type.</param>
/// <param name="Given">The condition as it was; empty if there was none.</param>
/// <param name="When">The act as it was.</param>
/// <param name="Then">The outcome as it was.</param>
/// <param name="TestName">The name that the test was given.</param>
/// <param name="Hash">The <see cref="TestHash"/> of the whole test as it was generated; empty if nobody knows.</param>
/// <param name="IsDeclined"><see langword="true"/> if a person deleted the test, so that it is not to come back.</param>
public sealed record KnownTest(
    string Id,
    string Member,
    string Given,
    string When,
    string Then,
    string TestName,
    string Hash,
    bool IsDeclined
)
{
    /// <summary>The kind of what the test was to observe.</summary>
    public OutcomeKind OutcomeKind =>
        Enum.TryParse<OutcomeKind>(Outcome.Split(' ')[0], ignoreCase: true, out var kind) ? kind : OutcomeKind.Other;

    /// <summary>What the test was to observe: <c>returns null</c>, <c>throws System.ArgumentNullException</c>, <c>state</c>; empty if nobody knows.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The id that was derived for the behavior when it was last generated; it keeps <see cref="Id"/> nevertheless.</summary>
    public string DerivedId { get; init; } = Id;
}
