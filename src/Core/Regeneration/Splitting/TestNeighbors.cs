using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>The tests of a suite that stay where they are, and are compiled whenever their class is: new ones go beside them.</summary>
internal sealed class TestNeighbors
{
    private readonly List<string> _order;
    private readonly Dictionary<string, (ExistingTest Test, Spot Spot, TestGroup Group)> _byId = new(
        StringComparer.Ordinal
    );

    /// <summary>Finds the tests.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="verdicts">What becomes of its tests.</param>
    /// <param name="parts">Its classes.</param>
    public TestNeighbors(SuiteSite site, IReadOnlyList<TestVerdict> verdicts, SuiteParts parts)
    {
        _order = [.. site.Class.Tests.Select(planned => planned.Behavior.Id)];
        var spots = parts.All.Where(spot => spot.IsUsable).ToDictionary(spot => spot.Part);
        foreach (
            var (test, generated) in verdicts
                .Where(verdict => verdict.Outcome is not TestOutcome.Removed)
                .Select(verdict => (verdict.Test, verdict.Generated))
        )
        {
            if (
                generated is not null
                && test.Method.Parent is TypeDeclarationSyntax parent
                && spots.TryGetValue(parent, out var spot)
                && test.Source.Branches.AreAlike(parent.OpenBraceToken.SpanStart, test.Method.SpanStart)
            )
            {
                foreach (var id in test.Ids.Prepend(generated.PlannedId))
                {
                    _byId.TryAdd(id, (test, spot, generated.Group));
                }
            }
        }
    }

    /// <summary>How many there are in a class.</summary>
    public int CountIn(Spot spot) => _byId.Values.Count(near => near.Spot == spot);

    /// <summary>The part of a class that holds the nearest test of some.</summary>
    /// <param name="id">The behavior of a new test.</param>
    /// <param name="isWanted">Says which groups are looked at.</param>
    /// <returns>The part; <see langword="null"/> if there is no such test.</returns>
    public Spot? SpotNear(string id, Func<TestGroup, bool> isWanted) => Nearest(id, near => isWanted(near.Group)).Spot;

    /// <summary>The test that a new one follows, or precedes where there is none.</summary>
    /// <param name="id">The behavior of the new test.</param>
    /// <param name="isWanted">Says which tests are looked at.</param>
    public (ExistingTest? Test, bool IsBefore) Of(string id, Func<ExistingTest, bool> isWanted)
    {
        var (test, _, isBefore) = Nearest(id, near => isWanted(near.Test));
        return (test, isBefore);
    }

    private (ExistingTest? Test, Spot? Spot, bool IsBefore) Nearest(
        string id,
        Func<(ExistingTest Test, Spot Spot, TestGroup Group), bool> isWanted
    )
    {
        var index = _order.IndexOf(id);
        if (First(_order.Take(index).Reverse(), isWanted) is { Test: { } previous } before)
        {
            return (previous, before.Spot, false);
        }

        var after = First(_order.Skip(index), isWanted);
        return (after.Test, after.Spot, true);
    }

    private (ExistingTest Test, Spot Spot, TestGroup Group) First(
        IEnumerable<string> ids,
        Func<(ExistingTest Test, Spot Spot, TestGroup Group), bool> isWanted
    ) => ids.Where(_byId.ContainsKey).Select(id => _byId[id]).FirstOrDefault(isWanted);
}
