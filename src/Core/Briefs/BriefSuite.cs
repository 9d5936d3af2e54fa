using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Briefs;

/// <summary>The suite of one type with all that is known of it. A handle, not data.</summary>
/// <param name="Contract">The contract of the type.</param>
/// <param name="Subject">The type.</param>
/// <param name="Placement">Where the suite goes, and what the test project offers.</param>
/// <param name="Site">The suite as it would be written anew.</param>
internal sealed record BriefSuite(TypeContract Contract, LoadedType Subject, SuitePlacement Placement, SuiteSite Site)
{
    private readonly Dictionary<MemberId, Fixture> _offers = (Placement.Fixtures?.Offers ?? default)
        .DistinctBy(offer => offer.Id)
        .ToDictionary(offer => offer.Id);

    /// <summary>The tests that stand in a file, and those that would be written, in the order of the plan.</summary>
    /// <param name="claims">Which tests that exist belong to which suite.</param>
    public IEnumerable<TestInQuestion> TestsIn(TestClaims claims)
    {
        var existing = claims.Of(Site);
        var generated = Site.Generated?.File.Tests ?? [];
        foreach (var planned in Site.Class.Tests)
        {
            var id = planned.Behavior.Id;
            var found = existing.FirstOrDefault(test => test.Ids.Contains(id, StringComparer.Ordinal));
            if ((found ?? generated.FirstOrDefault(test => test.Ids.Contains(id, StringComparer.Ordinal))) is { } test)
            {
                yield return new(this, planned, test, IsGenerated: found is not null);
            }
        }
    }

    /// <summary>The fixtures that serve some tests, each once.</summary>
    public IEnumerable<Fixture> FixturesOf(IEnumerable<PlannedTest> tests) =>
        tests.SelectMany(test => test.Links).Select(link => link.Fixture).Distinct().Select(id => _offers[id]);
}

/// <summary>A test that a brief may be about.</summary>
/// <param name="Suite">Its suite.</param>
/// <param name="Planned">Its promise.</param>
/// <param name="Text">The test as it stands in its file, or would.</param>
/// <param name="IsGenerated">Whether it stands there.</param>
internal sealed record TestInQuestion(BriefSuite Suite, PlannedTest Planned, ExistingTest Text, bool IsGenerated)
{
    public string Id => Planned.Behavior.Id;

    public BriefTestState State =>
        !IsGenerated ? BriefTestState.NotGenerated
        : Text.Mark is not null ? BriefTestState.NeedsReview
        : Text.IsFilled || !Text.IsPending ? BriefTestState.Written
        : BriefTestState.Pending;

    /// <summary>Whether somebody has to write it still.</summary>
    public bool IsOpen => State is BriefTestState.Pending or BriefTestState.NotGenerated;
}
