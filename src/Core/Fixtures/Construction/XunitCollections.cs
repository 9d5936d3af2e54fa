using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>The collections that a test project defines for xUnit.net.</summary>
/// <param name="classes">The classes that declare fixtures, be they collections or not.</param>
internal sealed class XunitCollections(IEnumerable<INamedTypeSymbol> classes)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _all = new(() =>
        [.. classes.Where(type => FindDefinition(type) is not null)]
    );

    /// <summary>The definitions.</summary>
    public ImmutableArray<INamedTypeSymbol> All => _all.Value;

    /// <summary>Finds the definition that the attribute of a test class names, by its name or type.</summary>
    public INamedTypeSymbol? Find(AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments: [INamedTypeSymbol generic] } ? generic
        : attribute.ConstructorArguments is not [{ Value: { } value }] ? null
        : value is INamedTypeSymbol type ? type
        : All.FirstOrDefault(definition =>
            string.Equals(NameOf(definition), value as string, StringComparison.Ordinal)
        );

    /// <summary>The types that test classes of a collection are given.</summary>
    public static IEnumerable<ITypeSymbol> FixturesOf(INamedTypeSymbol definition) =>
        XunitNames.CollectionFixturesOf(definition).Concat(XunitNames.ClassFixturesOf(definition));

    /// <summary>The name of a collection; <see langword="null"/> if only its type names it.</summary>
    public static string? NameOf(INamedTypeSymbol definition) =>
        FindDefinition(definition)?.ConstructorArguments is [{ Value: string name }] ? name : null;

    private static AttributeData? FindDefinition(INamedTypeSymbol type) =>
        type.GetAttributes()
            .FirstOrDefault(attribute =>
                attribute.AttributeClass is { Name: "CollectionDefinitionAttribute" } attributeClass
                && XunitNames.IsXunit(attributeClass)
            );
}
