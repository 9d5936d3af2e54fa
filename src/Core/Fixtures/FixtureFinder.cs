using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Offers;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// Takes the base of a suite, gives what it and the test project offer. One finder serves a run: it looks through each
/// test project once. It does not ask what a suite needs.
/// </summary>
internal sealed class FixtureFinder
{
    private readonly FixtureWriter _writer = new();
    private readonly Dictionary<Compilation, ProjectFixtures> _projects = [];

    /// <summary>Finds the offers.</summary>
    /// <param name="closedBase">The base, closed over the subject; <see langword="null"/> if there is none.</param>
    /// <param name="site">The place of the suite.</param>
    /// <returns>Members of the base chain first, then fixtures of the framework, then what else the test project has; empty without a test project.</returns>
    public ImmutableArray<OfferedFixture> Find(INamedTypeSymbol? closedBase, FixtureSite site)
    {
        if (site.Tests.Compilation is not { } tests)
        {
            return [];
        }

        if (!_projects.TryGetValue(tests, out var project))
        {
            var types = TestSources.TypesOf(tests);
            project = new(new(tests, types), Write(new ProjectOffers(tests).Find(types)));
            _projects.Add(tests, project);
        }

        if (!project.Known.TryGetValue((closedBase, site.Namespace), out var offers))
        {
            offers = Find(closedBase, site.Namespace, tests, project);
            project.Known.Add((closedBase, site.Namespace), offers);
        }

        return offers;
    }

    private ImmutableArray<OfferedFixture> Find(
        INamedTypeSymbol? closedBase,
        string scope,
        Compilation tests,
        ProjectFixtures project
    )
    {
        var inherited = closedBase is null ? [] : OfferedMembers.InheritedFrom(closedBase, tests.Assembly);
        var members = Write(inherited.Select(member => (member, FixtureKind.BaseMember)));
        return [.. members, .. Write(project.Framework.Find(closedBase, members, scope)), .. project.Others];
    }

    private ImmutableArray<OfferedFixture> Write(IEnumerable<(ISymbol Symbol, FixtureKind Kind)> found) =>
        [.. found.Select(item => _writer.Write(item.Symbol, item.Kind)).OfType<OfferedFixture>()];

    /// <summary>What is known of a test project.</summary>
    private sealed record ProjectFixtures(FrameworkFixtures Framework, ImmutableArray<OfferedFixture> Others)
    {
        // a closed base is made anew for each suite, and equal to the one before
        public Dictionary<(INamedTypeSymbol? Base, string Namespace), ImmutableArray<OfferedFixture>> Known { get; } =
            new(new PlaceComparer());
    }

    private sealed class PlaceComparer : IEqualityComparer<(INamedTypeSymbol? Base, string Namespace)>
    {
        public bool Equals(
            (INamedTypeSymbol? Base, string Namespace) x,
            (INamedTypeSymbol? Base, string Namespace) y
        ) =>
            SymbolEqualityComparer.Default.Equals(x.Base, y.Base)
            && string.Equals(x.Namespace, y.Namespace, StringComparison.Ordinal);

        public int GetHashCode((INamedTypeSymbol? Base, string Namespace) place) =>
            HashCode.Combine(
                SymbolEqualityComparer.Default.GetHashCode(place.Base),
                StringComparer.Ordinal.GetHashCode(place.Namespace)
            );
    }
}
