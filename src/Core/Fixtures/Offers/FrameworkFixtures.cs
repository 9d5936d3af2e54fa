using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>
/// Finds the objects that a test framework makes and hands to the classes that derive from a base: class, collection
/// and assembly fixtures of xUnit, set-up fixtures of NUnit, class data sources of TUnit.
/// </summary>
/// <param name="tests">The test project.</param>
/// <param name="types">Its classes.</param>
internal sealed class FrameworkFixtures(Compilation tests, ImmutableArray<INamedTypeSymbol> types)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _collections = new(() =>
        [.. types.Where(type => Find(type, "Xunit.CollectionDefinitionAttribute") is not null)]
    );

    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _setUps = new(() =>
        [.. types.Where(type => Find(type, "NUnit.Framework.SetUpFixtureAttribute") is not null)]
    );

    /// <summary>The fixtures that reach the tests: members of classes that the framework makes, and those classes themselves where no member of the base is one.</summary>
    /// <param name="closedBase">The base; <see langword="null"/> if there is none.</param>
    /// <param name="baseMembers">What the base offers.</param>
    /// <param name="scope">The namespace of the suite.</param>
    public IEnumerable<(ISymbol Symbol, FixtureKind Kind)> Find(
        INamedTypeSymbol? closedBase,
        IReadOnlyCollection<OfferedFixture> baseMembers,
        string scope
    )
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (type, kind) in closedBase is null ? [] : OfBase(closedBase).Concat(OfAssembly()))
        {
            var isMember = baseMembers.Any(offer => SymbolEqualityComparer.Default.Equals(offer.Given, type));
            if (!seen.Add(type) || !(isMember || kind == FixtureKind.AssemblyFixture || IsInjected(closedBase!, type)))
            {
                continue;
            }

            if (!isMember)
            {
                yield return (type, kind);
            }

            foreach (var member in OfferedMembers.CallableOn(type, tests))
            {
                yield return (member, kind);
            }
        }

        foreach (
            var member in _setUps
                .Value.Where(type => TypeNames.IsInside(scope, SymbolTextWriter.NamespaceOf(type)))
                .SelectMany(type => OfferedMembers.CallableOn(type, tests))
                .Where(member => member.IsStatic)
        )
        {
            yield return (member, FixtureKind.SetUpFixture);
        }
    }

    private IEnumerable<(INamedTypeSymbol Type, FixtureKind Kind)> OfBase(INamedTypeSymbol closedBase) =>
        ArgumentsOf(closedBase, "Xunit.IClassFixture")
            .Concat(DataSourcesOf(closedBase))
            .Select(type => (type, FixtureKind.ClassFixture))
            .Concat(
                CollectionsOf(closedBase)
                    .SelectMany(definition =>
                        ArgumentsOf(definition, "Xunit.ICollectionFixture")
                            .Select(type => (type, FixtureKind.CollectionFixture))
                            .Concat(
                                ArgumentsOf(definition, "Xunit.IClassFixture")
                                    .Select(type => (type, FixtureKind.ClassFixture))
                            )
                    )
            );

    private IEnumerable<(INamedTypeSymbol Type, FixtureKind Kind)> OfAssembly() =>
        tests
            .Assembly.GetAttributes()
            .Where(attribute => TypeNames.FullNameOf(attribute.AttributeClass) is "Xunit.AssemblyFixtureAttribute")
            .Select(attribute => TypeIn(attribute))
            .OfType<INamedTypeSymbol>()
            .Select(type => (type, FixtureKind.AssemblyFixture));

    // a collection is named by a text or by its definition
    private IEnumerable<INamedTypeSymbol> CollectionsOf(INamedTypeSymbol closedBase) =>
        ChainOf(closedBase)
            .Select(type => Find(type, "Xunit.CollectionAttribute"))
            .OfType<AttributeData>()
            .Take(1)
            .SelectMany(collection =>
                TypeIn(collection) is { } definition
                    ? [definition]
                    : _collections.Value.Where(type => IsNamed(type, collection))
            );

    private static bool IsNamed(INamedTypeSymbol definition, AttributeData collection) =>
        Find(definition, "Xunit.CollectionDefinitionAttribute")
            is { ConstructorArguments: [{ Value: string name }, ..] }
        && collection.ConstructorArguments is [{ Value: string wanted }, ..]
        && string.Equals(name, wanted, StringComparison.Ordinal);

    private static IEnumerable<INamedTypeSymbol> DataSourcesOf(INamedTypeSymbol closedBase) =>
        ChainOf(closedBase)
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .SelectMany(property => property.GetAttributes())
            .Where(attribute => TypeNames.FullNameOf(attribute.AttributeClass) is "TUnit.Core.ClassDataSourceAttribute")
            .Select(TypeIn)
            .OfType<INamedTypeSymbol>();

    private static IEnumerable<INamedTypeSymbol> ArgumentsOf(INamedTypeSymbol type, string definition) =>
        type
            .AllInterfaces.Where(implemented =>
                string.Equals(TypeNames.FullNameOf(implemented), definition, StringComparison.Ordinal)
            )
            .SelectMany(implemented => implemented.TypeArguments.OfType<INamedTypeSymbol>());

    private static bool IsInjected(INamedTypeSymbol closedBase, INamedTypeSymbol fixture) =>
        closedBase.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, fixture))
        );

    // an attribute says a type as its type argument or as its first argument
    private static INamedTypeSymbol? TypeIn(AttributeData attribute) =>
        attribute switch
        {
            { AttributeClass.TypeArguments: [INamedTypeSymbol type, ..] } => type,
            { ConstructorArguments: [{ Value: INamedTypeSymbol type }, ..] } => type,
            _ => null,
        };

    private static AttributeData? Find(INamedTypeSymbol type, string attribute) =>
        type.GetAttributes()
            .FirstOrDefault(data =>
                string.Equals(TypeNames.FullNameOf(data.AttributeClass), attribute, StringComparison.Ordinal)
            );

    private static IEnumerable<INamedTypeSymbol> ChainOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
