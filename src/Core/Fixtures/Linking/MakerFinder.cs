using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Finds the offer that gives a type, the best where there are several.</summary>
internal sealed class MakerFinder
{
    private readonly TypeFit _fit;
    private readonly Dictionary<ISymbol, List<Ranked>> _byType = new(SymbolEqualityComparer.Default);
    private readonly List<Ranked> _arrays = [];
    private readonly List<Ranked> _methods = [];

    public MakerFinder(Compilation compilation, ImmutableArray<OfferedFixture> offers)
    {
        _fit = new(compilation);
        for (var i = 0; i < offers.Length; i++)
        {
            Add(new(offers[i], i));
        }
    }

    /// <summary>Finds what can be passed for a parameter.</summary>
    /// <param name="wanted">The type of the parameter, or a definition of which any construction will do.</param>
    /// <param name="name">The name of the parameter, which decides where types do not.</param>
    /// <param name="bindings">What type parameters stand for; those of the offer that is found are added.</param>
    /// <returns>The best offer; <see langword="null"/> if there is none.</returns>
    public OfferedFixture? Find(ITypeSymbol wanted, string name, TypeBindings bindings)
    {
        var found = Candidates(wanted, name)
            .OrderBy(candidate => candidate.Tier)
            .ThenByDescending(candidate => NameWords.Likeness(name, candidate.Offer.Name))
            .ThenBy(candidate => candidate.Offer.Symbol is IMethodSymbol)
            .ThenBy(candidate => candidate.Order)
            .FirstOrDefault(candidate => Fits(candidate.Offer, wanted, bindings.Copy()));
        if (found.Offer is { } offer)
        {
            Fits(offer, wanted, bindings);
        }

        return found.Offer;
    }

    /// <summary>Finds what is declared as exactly one of some types, whatever their construction.</summary>
    public OfferedFixture? FindDeclared(IEnumerable<INamedTypeSymbol> types, string name) =>
        types
            .SelectMany(type => _byType.GetValueOrDefault(type.OriginalDefinition) ?? [])
            .Where(candidate =>
                candidate.Offer.IsShared
                && types.Any(type =>
                    SymbolEqualityComparer.Default.Equals(
                        type.OriginalDefinition,
                        candidate.Offer.Given.OriginalDefinition
                    )
                )
            )
            .OrderBy(candidate => candidate.Tier)
            .ThenByDescending(candidate => NameWords.Likeness(name, candidate.Offer.Name))
            .ThenBy(candidate => candidate.Order)
            .FirstOrDefault()
            .Offer;

    private IEnumerable<Ranked> Candidates(ITypeSymbol wanted, string name)
    {
        var weight = TypeWeights.Of(wanted);
        var candidates = wanted switch
        {
            ITypeParameterSymbol { ConstraintTypes: [var constraint, ..] } => Candidates(constraint, name),
            IArrayTypeSymbol => _arrays,
            { TypeKind: TypeKind.Delegate } => Giving(wanted).Concat(_methods),
            _ => Giving(wanted),
        };
        return weight switch
        {
            TypeWeight.None when wanted is not ITypeParameterSymbol => [],
            TypeWeight.Light => candidates.Where(candidate => NameWords.Covers(name, candidate.Offer.Name)),
            _ => candidates,
        };
    }

    private List<Ranked> Giving(ITypeSymbol wanted) => _byType.GetValueOrDefault(wanted.OriginalDefinition) ?? [];

    private bool Fits(OfferedFixture offer, ITypeSymbol wanted, TypeBindings bindings) =>
        (
            wanted is INamedTypeSymbol { DelegateInvokeMethod: { } invoke }
            && offer.Symbol is IMethodSymbol method
            && TypeFit.FitsDelegate(method, invoke, bindings)
        )
        || _fit.Fits(offer.Given, wanted, bindings)
        || _fit.Fits(offer.Declared, wanted, bindings);

    private void Add(Ranked candidate)
    {
        var offer = candidate.Offer;
        var types = TypeFit
            .SupertypesOf(offer.Given)
            .Concat(TypeFit.SupertypesOf(offer.Declared))
            .Select(type => type.OriginalDefinition);
        foreach (var type in types.ToHashSet<ISymbol>(SymbolEqualityComparer.Default))
        {
            if (!_byType.TryGetValue(type, out var giving))
            {
                _byType.Add(type, giving = []);
            }

            giving.Add(candidate);
        }

        if (offer.Given is IArrayTypeSymbol || offer.Declared is IArrayTypeSymbol)
        {
            _arrays.Add(candidate);
        }

        if (offer.Symbol is IMethodSymbol && offer.Fixture.Kind is not FixtureKind.Builder)
        {
            _methods.Add(candidate);
        }
    }

    /// <summary>An offer with its place among all.</summary>
    private readonly record struct Ranked(OfferedFixture Offer, int Order)
    {
        /// <summary>The base is nearest, then what the framework makes, then the rest of the project.</summary>
        public int Tier =>
            Offer.Fixture.Kind == FixtureKind.BaseMember ? 0
            : Offer.IsShared ? 1
            : 2;
    }
}
