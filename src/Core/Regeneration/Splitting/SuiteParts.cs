using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>The classes that hold the tests of a suite that exists: the main one with its parts, and those of groups.</summary>
internal sealed class SuiteParts
{
    /// <summary>Finds the classes.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="tests">Its tests.</param>
    /// <param name="index">The tests of the test project.</param>
    public SuiteParts(SuiteSite site, IReadOnlyList<ExistingTest> tests, TestIndex index)
    {
        var paths = tests
            .Select(test => test.Source.Path)
            .Append(site.Planned.Path)
            .Concat(
                index.IsFolder
                    ? site.Groups.SelectMany(group => new[] { site.PathOf(group), site.ClassPathOf(group) })
                    : []
            )
            .ToList();
        var classes = site
            .Groups.DistinctBy(site.ClassNameOf, StringComparer.Ordinal)
            .ToLookup(site.ClassNameOf, StringComparer.Ordinal);
        ClassName =
            tests
                .Select(test => test.ClassName)
                .Where(name => !classes.Contains(name))
                .GroupBy(name => name, StringComparer.Ordinal)
                .OrderByDescending(same => same.Count())
                .ThenByDescending(same => string.Equals(same.Key, site.ClassName, StringComparison.Ordinal))
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .FirstOrDefault()
                ?.Key
            ?? site.ClassName;
        OfMain = SpotsOf(ClassName);
        OfGroups =
        [
            .. classes.Select(same => same.Key).Except([ClassName], StringComparer.Ordinal).SelectMany(SpotsOf),
        ];
        var groupFiles = site.Groups.Select(site.PathOf).ToHashSet(StringComparer.Ordinal);
        Style =
            OfGroups.Count > 0 ? SplitStyle.Class
            : OfMain.Any(spot =>
                groupFiles.Contains(spot.Source.Path) && spot.Part.Modifiers.Any(SyntaxKind.PartialKeyword)
            )
                ? SplitStyle.Partial
            : null;
        Main =
            OfMain.FirstOrDefault(spot =>
                spot.IsUsable && string.Equals(spot.Source.Path, site.Planned.Path, StringComparison.Ordinal)
            ) ?? OfMain.FirstOrDefault(spot => spot.IsUsable);

        IReadOnlyList<Spot> SpotsOf(string name) =>
            [.. index.ClassOf(name, paths).Parts.Select(place => new Spot(place.File, place.Part, name))];
    }

    /// <summary>The name in metadata of the class that holds most tests, but for those of groups.</summary>
    public string ClassName { get; }

    /// <summary>The parts of the main class; none if the suite has only classes of groups.</summary>
    public IReadOnlyList<Spot> OfMain { get; }

    /// <summary>The parts of the classes of groups.</summary>
    public IReadOnlyList<Spot> OfGroups { get; }

    /// <summary>All parts.</summary>
    public IReadOnlyList<Spot> All => [.. OfMain, .. OfGroups];

    /// <summary>How the suite is split; <see langword="null"/> if it is not.</summary>
    public SplitStyle? Style { get; }

    /// <summary>The part with what is shared; <see langword="null"/> if there is none that can be changed.</summary>
    public Spot? Main { get; }
}
