using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// Finds what a test project offers to suites: the base, what may be used ready-made, and what serves each behavior.
/// One instance serves one run; what it learns of a test project it learns once.
/// </summary>
internal sealed class FixtureReader
{
    private readonly Dictionary<Compilation, TestProjectIndex> _indexes = new(ReferenceEqualityComparer.Instance);
    private readonly FixtureFinder _finder = new();
    private readonly FixtureLinker _linker = new();

    /// <summary>Reads the fixtures of one suite.</summary>
    /// <param name="site">The place of the suite.</param>
    /// <param name="options">What the repository configures.</param>
    /// <returns>The fixtures; <see langword="null"/> for a folder that belongs to no project.</returns>
    public SuiteFixtures? Read(FixtureSite site, FixtureOptions options)
    {
        if (site.Tests.Compilation is not { } compilation)
        {
            return null;
        }

        if (!_indexes.TryGetValue(compilation, out var index))
        {
            index = TestProjectIndex.Of(site.Tests);
            _indexes.Add(compilation, index);
        }

        var choice = BaseFinder.Find(site, options, index);
        var offers = _finder.Find(choice.Symbol, site);
        var behaviors = _linker.Link(offers, site);
        if (choice.Base is { } found && IsIdle(found, offers, behaviors))
        {
            choice = new(null, null, [.. choice.PassedOver, Idle(found, site)]);
            offers = _finder.Find(null, site);
            behaviors = _linker.Link(offers, site);
        }

        return new()
        {
            Base = choice.Base is null ? null : choice.Base with { Chain = ChainOf(choice.Symbol) },
            PassedOver = choice.PassedOver,
            Offers = offers.Select(offer => offer.Fixture).ToEquatableArray(),
            Behaviors = behaviors,
        };
    }

    // a base that nobody asked for, and whose members no test would use, only costs its set-up; one without members is there
    // for its set-up
    private static bool IsIdle(
        TestBase found,
        ImmutableArray<OfferedFixture> offers,
        EquatableArray<BehaviorFixtures> behaviors
    )
    {
        var members = offers.Select(offer => offer.Fixture).Where(IsOfBase).Select(offer => offer.Id).ToHashSet();
        return found.Reason is TestBaseReason.NearestFolder or TestBaseReason.MostDerived
            && members.Count > 0
            && !behaviors.Any(behavior => behavior.Links.Any(link => members.Contains(link.Fixture)));
    }

    private static bool IsOfBase(Fixture offer) =>
        offer.Kind is FixtureKind.BaseMember or FixtureKind.ClassFixture or FixtureKind.CollectionFixture;

    private static PassedOverBase Idle(TestBase found, FixtureSite site) =>
        new(
            found.Id,
            found.DisplayName,
            found.Location,
            $"nothing in it serves the behaviors of {site.Contract.ShortName}"
        );

    private static EquatableArray<string> ChainOf(INamedTypeSymbol? symbol)
    {
        var names = new List<string>();
        for (var type = symbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            names.Add(type.ToDisplayString());
        }

        return names.ToEquatableArray();
    }
}
