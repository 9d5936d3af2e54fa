using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Implementations;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>
/// Finds what a test project offers to suites: the base, what may be used ready-made, and what serves each behavior.
/// One instance serves one run; what it learns of a test project it learns once.
/// </summary>
internal sealed class FixtureReader
{
    private readonly Dictionary<Compilation, (TestProjectIndex Index, ContractSuiteReader Contracts)> _projects = new(
        ReferenceEqualityComparer.Instance
    );
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

        if (!_projects.TryGetValue(compilation, out var project))
        {
            var index = TestProjectIndex.Of(site.Tests);
            project = (index, new(index));
            _projects.Add(compilation, project);
        }

        var choice = BaseFinder.Find(site, options, project.Index);
        var offers = _finder.Find(choice.Symbol, site);
        var behaviors = _linker.Link(offers, site);
        var contract = project.Contracts.Read(site, choice.Base, offers);
        if (
            choice.Base is { } found
            && contract?.Implementations.Any(implementation => implementation.UsesBase) is not true
            && IsIdle(found, offers, behaviors)
        )
        {
            choice = new(null, null, [.. choice.PassedOver, Idle(found, site)]);
            offers = _finder.Find(null, site);
            behaviors = _linker.Link(offers, site);
            contract = project.Contracts.Read(site, null, offers);
        }

        return new()
        {
            Base = choice.Base is null ? null : choice.Base with { Chain = ChainOf(choice.Symbol) },
            PassedOver = choice.PassedOver,
            Offers = offers.Select(offer => offer.Fixture).ToEquatableArray(),
            Behaviors = contract is { HasFactory: true }
                ? behaviors.Select(WithoutSubject).ToEquatableArray()
                : behaviors,
            Contract = contract,
        };
    }

    // the factory gives it
    private static BehaviorFixtures WithoutSubject(BehaviorFixtures behavior) =>
        new(
            behavior.Links.Where(link => link.Purpose != FixturePurpose.Subject).ToEquatableArray(),
            behavior.Missing.Where(missing => missing.Purpose != FixturePurpose.Subject).ToEquatableArray()
        );

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
