using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What became of a test.</summary>
public enum TestOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is what would be generated now.</summary>
    Unchanged,

    /// <summary>It, or its documentation, follows the contract.</summary>
    Updated,

    /// <summary>It follows the contract and has a new name; or a person wrote it, and what it checks has one.</summary>
    Renamed,

    /// <summary>A person wrote it, and what it checks has changed.</summary>
    NeedsReview,

    /// <summary>A person wrote it, and what it checks is no longer promised.</summary>
    Orphaned,

    /// <summary>It was pending, and its behavior is gone.</summary>
    Removed,

    /// <summary>A person wrote it, and it is as it was.</summary>
    Kept,

    /// <summary>A person deleted it, and it does not come back.</summary>
    Declined,

    /// <summary>A person has looked at it, and its mark is gone.</summary>
    Accepted,

    /// <summary>It stands in another file, as it was.</summary>
    Moved,
}

/// <summary>What became of one test, and why.</summary>
/// <param name="Type">The type under test.</param>
/// <param name="Id">The id of the behavior.</param>
/// <param name="Name">The name of the test.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Location">Where it was; of a new test, the file that it is in.</param>
public sealed record TestReport(
    MemberId Type,
    string Id,
    string Name,
    TestOutcome Outcome,
    string Reason,
    SourceLocation? Location
)
{
    /// <summary>All behaviors that the test names; empty for a test that was not there.</summary>
    public EquatableArray<string> Ids { get; init; }

    /// <summary>Whether somebody has begun to write it, or runs it.</summary>
    public bool IsFilled { get; init; }
}
