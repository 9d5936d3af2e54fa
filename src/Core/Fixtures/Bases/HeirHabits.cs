using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Construction;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>What the test classes below a base have in common: what their constructors take, how they are marked.</summary>
internal sealed class HeirHabits
{
    private readonly int _count;
    private readonly Dictionary<ISymbol, int> _constructorTypes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _classFixtures = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<AttributeData>> _collections;

    /// <summary>Reads the habits.</summary>
    /// <param name="heirs">The test classes.</param>
    public HeirHabits(ImmutableArray<Heir> heirs)
    {
        _count = heirs.Length;
        foreach (var type in heirs.Select(heir => heir.Class))
        {
            foreach (var taken in TypesTakenBy(type))
            {
                _constructorTypes[taken] = _constructorTypes.GetValueOrDefault(taken) + 1;
            }

            _classFixtures.UnionWith(XunitNames.ClassFixturesOf(type));
        }

        _collections = new(() =>
            [.. heirs.Select(heir => heir.Class).Select(XunitNames.FindCollection).OfType<AttributeData>()]
        );
    }

    /// <summary>The attributes that put the test classes into collections of xUnit, one for each class that has one.</summary>
    public ImmutableArray<AttributeData> Collections => _collections.Value;

    /// <summary>Says whether any test class takes a type in its constructor.</summary>
    public bool AnyTakes(ITypeSymbol type) => _constructorTypes.ContainsKey(type.OriginalDefinition);

    /// <summary>Says whether at least half of the test classes take a type in their constructors.</summary>
    public bool MostTake(ITypeSymbol type) =>
        _constructorTypes.TryGetValue(type.OriginalDefinition, out var count) && count * 2 >= _count;

    /// <summary>Says whether any test class has a type for its class fixture.</summary>
    public bool AnyHasClassFixture(ITypeSymbol type) => _classFixtures.Contains(type);

    private static HashSet<ISymbol> TypesTakenBy(INamedTypeSymbol type) =>
        type
            .InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Select(parameter => parameter.Type.OriginalDefinition)
            .ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
}
