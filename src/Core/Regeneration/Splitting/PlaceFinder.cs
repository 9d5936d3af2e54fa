using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>
/// Says where the new tests of a suite go that exists. No test that is there moves: a suite that is split stays split, and one that
/// becomes too long grows in the files of groups.
/// </summary>
/// <param name="site">The suite.</param>
/// <param name="generated">The suite as it would be written anew.</param>
/// <param name="parts">Its classes, one of which is usable.</param>
/// <param name="neighbors">The tests that stay where they are.</param>
/// <param name="room">How long the files become.</param>
/// <param name="index">The tests of the test project.</param>
internal sealed class PlaceFinder(
    SuiteSite site,
    GeneratedSuite generated,
    SuiteParts parts,
    TestNeighbors neighbors,
    FileRoom room,
    TestIndex index
)
{
    private readonly Dictionary<TestGroup, Spot?> _ofGroups = [];
    private readonly Dictionary<Spot, List<GeneratedTest>> _found = [];
    private readonly SplitStyle _style = parts.Style ?? site.Split.Style;

    /// <summary>Finds the places.</summary>
    /// <param name="wanted">The new tests, in the order of the plan.</param>
    /// <param name="diagnostics">Is told if a file would have become too long.</param>
    /// <returns>The classes with the tests that each gets, in the order of the plan.</returns>
    public IEnumerable<(Spot Spot, IReadOnlyList<GeneratedTest> Tests)> Find(
        IReadOnlyList<GeneratedTest> wanted,
        List<ForgeDiagnostic> diagnostics
    )
    {
        Spot? full = null;
        foreach (
            var batch in wanted
                .GroupBy(test => (test.Group.WholeMember, Near: SpotFor(test)))
                .Select(batch => (batch.Key.Near, Tests: batch.ToList()))
        )
        {
            var (near, tests) = batch;
            if (near is not null && (tests[0].Group.IsMain || room.HasFor(near.Source, tests)))
            {
                Put(near, tests);
            }
            else if (PutIntoGroups(tests, near ?? Last))
            {
                full ??= near;
            }
        }

        if (full is not null)
        {
            diagnostics.Add(
                ForgeDiagnostic.At(Rules.SuiteTooLong, new(full.Source.Path), full.Source.Path, site.Class.Subject)
            );
        }

        return _found.Select(found => (found.Key, (IReadOnlyList<GeneratedTest>)found.Value));
    }

    private Spot Last => parts.All.Where(spot => spot.IsUsable).OrderByDescending(neighbors.CountIn).First();

    // where tests of the same kind are; else, unless the suite is split, beside any test
    private Spot? SpotFor(GeneratedTest test)
    {
        var group = test.Group;
        if (group.IsMain && parts.Style is not null)
        {
            return neighbors.SpotNear(test.PlannedId, other => other.IsMain)
                ?? parts.Main
                ?? Open(TestGroup.Main, [test])
                ?? Last;
        }

        return neighbors.SpotNear(test.PlannedId, group.Equals)
            ?? (IsSplitByOutcome(group) ? Open(group, [test]) : null)
            ?? neighbors.SpotNear(test.PlannedId, other => other.WholeMember == group.WholeMember)
            ?? (parts.Style is null ? neighbors.SpotNear(test.PlannedId, _ => true) ?? Last : null);
    }

    private bool IsSplitByOutcome(TestGroup group) =>
        site.Groups.Any(other =>
            other.WholeMember == group.WholeMember && other.Outcome.Length > 0 && Existing(other) is not null
        );

    // true if a file of a group took them
    private bool PutIntoGroups(List<GeneratedTest> tests, Spot otherwise)
    {
        if (Open(tests[0].Group.WholeMember, tests) is not { } member)
        {
            Put(otherwise, tests);
            return false;
        }

        if (room.HasFor(member.Source, tests))
        {
            Put(member, tests);
            return true;
        }

        foreach (var outcome in tests.GroupBy(test => test.Group))
        {
            Put(Open(outcome.Key, [.. outcome]) ?? otherwise, [.. outcome]);
        }

        return true;
    }

    private void Put(Spot spot, IReadOnlyList<GeneratedTest> tests)
    {
        room.Take(spot.Source, tests);
        if (!_found.TryAdd(spot, [.. tests]))
        {
            _found[spot].AddRange(tests);
        }
    }

    private Spot? Open(TestGroup group, IReadOnlyList<GeneratedTest> tests)
    {
        if (!_ofGroups.TryGetValue(group, out var spot))
        {
            spot = Existing(group) ?? New(group, tests);
            _ofGroups.Add(group, spot);
        }

        return spot;
    }

    private Spot? Existing(TestGroup group) =>
        _style == SplitStyle.Partial
            ? parts.OfMain.FirstOrDefault(spot =>
                spot.IsUsable && string.Equals(spot.Source.Path, site.PathOf(group), StringComparison.Ordinal)
            )
            : parts.OfGroups.FirstOrDefault(spot =>
                spot.IsUsable && string.Equals(spot.ClassName, site.ClassNameOf(group), StringComparison.Ordinal)
            );

    // a class that somebody moved to a place of their own is theirs to split
    private Spot? New(TestGroup group, IReadOnlyList<GeneratedTest> tests)
    {
        var isOwn = string.Equals(parts.ClassName, site.ClassName, StringComparison.Ordinal);
        var path = _style == SplitStyle.Partial ? site.PathOf(group) : site.ClassPathOf(group);
        if (!isOwn || index.FileAt(path) is not null)
        {
            return null;
        }

        if (_style == SplitStyle.Class)
        {
            return GroupSpots.NewClass(site, generated, group, tests);
        }

        return parts.Main is { } main ? GroupSpots.NewPart(site, main, group, tests) : null;
    }
}
