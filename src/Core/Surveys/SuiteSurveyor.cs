using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Surveys;

/// <summary>Says how far the suites of a run are.</summary>
/// <param name="merged">What a run makes of the suites.</param>
internal sealed class SuiteSurveyor(RegeneratedSuites merged)
{
    private readonly Dictionary<SuiteSite, RegeneratedSuite> _merged = merged.Suites.ToDictionary<
        RegeneratedSuite,
        SuiteSite
    >(suite => suite.Site, ReferenceEqualityComparer.Instance);

    /// <summary>Surveys a suite.</summary>
    /// <param name="type">The type under test.</param>
    /// <param name="site">Its suite.</param>
    /// <param name="placement">Where the suite goes.</param>
    public SuiteSurvey Survey(TypeContract type, SuiteSite site, SuitePlacement placement)
    {
        var outcomes = _merged.TryGetValue(site, out var suite) ? suite.Tests : default;
        var byId = outcomes
            .SelectMany(test => test.Ids.Append(test.Id), (test, id) => (test, id))
            .DistinctBy(named => named.id, StringComparer.Ordinal)
            .ToDictionary(named => named.id, named => named.test, StringComparer.Ordinal);
        var offers = (placement.Fixtures?.Offers ?? default)
            .DistinctBy(offer => offer.Id)
            .ToDictionary(offer => offer.Id, offer => offer.DisplayName);
        var members = type.Members.DistinctBy(member => member.Id).ToDictionary(member => member.Id);
        return new()
        {
            Type = type,
            ClassName = site.Class.Name,
            FilePath = site.Planned.Path,
            TestProject = site.Project.ProjectPath ?? site.Project.Directory,
            Framework = site.Plan.Framework,
            Base = placement.Fixtures?.Base,
            Tests =
            [
                .. site.Class.Tests.Select(Planned),
                .. outcomes.Where(test => test.Outcome == TestOutcome.Orphaned).Select(Orphan),
            ],
        };

        SurveyedTest Planned(PlannedTest planned)
        {
            var outcome = byId.GetValueOrDefault(planned.Behavior.Id);
            return new()
            {
                Id = planned.Behavior.Id,
                State = StateOf(outcome),
                Name = outcome?.Name ?? planned.Name,
                Location = outcome is { Outcome: not TestOutcome.Added } ? outcome.Location : null,
                Behavior = planned.Behavior,
                Member = members.GetValueOrDefault(planned.Behavior.Member),
                Fixtures = planned
                    .Links.Select(link => link.Fixture)
                    .Distinct()
                    .Select(id => offers[id])
                    .ToEquatableArray(),
                Missing = planned
                    .Missing.Select(missing => missing.TypeName)
                    .Distinct(StringComparer.Ordinal)
                    .ToEquatableArray(),
            };
        }
    }

    private static SurveyedTest Orphan(TestReport test) =>
        new()
        {
            Id = test.Id,
            State = TestState.Orphan,
            Name = test.Name,
            Location = test.Location,
        };

    // templates that give tests no ids leave nothing to tell them by
    private static TestState StateOf(TestReport? report) =>
        report?.Outcome switch
        {
            null or TestOutcome.Added => TestState.Missing,
            TestOutcome.Declined => TestState.Declined,
            TestOutcome.NeedsReview => TestState.NeedsReview,
            TestOutcome.Kept => TestState.Filled,
            _ => report.IsFilled ? TestState.Filled : TestState.Pending,
        };
}
