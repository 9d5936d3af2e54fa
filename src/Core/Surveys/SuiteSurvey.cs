using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Surveys;

/// <summary>How far the test of a behavior is.</summary>
public enum TestState
{
    /// <summary>There is none yet.</summary>
    Missing,

    /// <summary>There is none, because a person deleted it or did not want it.</summary>
    Declined,

    /// <summary>It waits to be written.</summary>
    Pending,

    /// <summary>Somebody has written it.</summary>
    Filled,

    /// <summary>Somebody has written it, and its promise has changed since.</summary>
    NeedsReview,

    /// <summary>Somebody has written it, and its behavior is gone.</summary>
    Orphan,
}

/// <summary>A behavior with the state of its test, or a test whose behavior is gone.</summary>
public sealed record SurveyedTest
{
    /// <summary>The id of the behavior.</summary>
    public required string Id { get; init; }

    /// <summary>How far the test is.</summary>
    public required TestState State { get; init; }

    /// <summary>The name of the test, or the one that it would get.</summary>
    public required string Name { get; init; }

    /// <summary>Where the test is; <see langword="null"/> if there is none.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The promise; <see langword="null"/> if it is gone.</summary>
    public Behavior? Behavior { get; init; }

    /// <summary>The member that promises it; <see langword="null"/> for a promise of the whole type, and for one that is gone.</summary>
    public MemberContract? Member { get; init; }

    /// <summary>The fixtures that serve the test, as people name them.</summary>
    public EquatableArray<string> Fixtures { get; init; }

    /// <summary>The types that the test needs and nothing offers, as people name them.</summary>
    public EquatableArray<string> Missing { get; init; }
}

/// <summary>What is planned for one type, and how far it is.</summary>
public sealed record SuiteSurvey
{
    /// <summary>The contract of the type.</summary>
    public required TypeContract Type { get; init; }

    /// <summary>The name of the test class.</summary>
    public required string ClassName { get; init; }

    /// <summary>The absolute path of the file that the suite begins in.</summary>
    public required string FilePath { get; init; }

    /// <summary>The absolute path of the test project, or of the folder without one.</summary>
    public required string TestProject { get; init; }

    /// <summary>The test framework.</summary>
    public required TestFramework Framework { get; init; }

    /// <summary>The base that the test class inherits, with the reason; <see langword="null"/> for none.</summary>
    public TestBase? Base { get; init; }

    /// <summary>The behaviors in the order of the source, then tests whose behavior is gone.</summary>
    public EquatableArray<SurveyedTest> Tests { get; init; }
}

/// <summary>What is planned, how far it is, and what a generating run would do now.</summary>
/// <param name="Suites">What is planned for each type that has a place for tests.</param>
/// <param name="Changes">What would be done.</param>
public sealed record ForgePreview(EquatableArray<SuiteSurvey> Suites, ForgeResult Changes);
