using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What a contract file remembers of the tests of one type.</summary>
/// <param name="Type">The documentation id of the type.</param>
/// <param name="Tests">Its tests, in the order of the behaviors.</param>
public sealed record KnownSuite(string Type, EquatableArray<KnownTest> Tests);

/// <summary>What a contract file remembers of one generated test.</summary>
/// <param name="Id">The id of the behavior.</param>
/// <param name="Member">The documentation id of the member that promises it.</param>
/// <param name="Given">The condition as it was; empty if there was none.</param>
/// <param name="When">The act as it was.</param>
/// <param name="Then">The outcome as it was.</param>
/// <param name="TestName">The name that the test was given.</param>
/// <param name="Hash">The <see cref="TestHash"/> of the whole test as it was generated.</param>
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
);
