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
        return new()
        {
            Base = choice.Base is null ? null : choice.Base with { Chain = ChainOf(choice.Symbol) },
            PassedOver = choice.PassedOver,
            Offers = offers.Select(offer => offer.Fixture).ToEquatableArray(),
            Behaviors = _linker.Link(offers, site),
        };
    }

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
