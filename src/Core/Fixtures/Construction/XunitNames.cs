using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>Finds what xUnit.net, of either version, calls fixtures and collections.</summary>
internal static class XunitNames
{
    /// <summary>The types that a class, a collection or their bases declare as class fixtures.</summary>
    public static IEnumerable<ITypeSymbol> ClassFixturesOf(INamedTypeSymbol type) => FixturesOf(type, "IClassFixture");

    /// <summary>The types that a collection declares as its fixtures.</summary>
    public static IEnumerable<ITypeSymbol> CollectionFixturesOf(INamedTypeSymbol definition) =>
        FixturesOf(definition, "ICollectionFixture");

    /// <summary>Finds the attribute that puts a test class into a collection.</summary>
    public static AttributeData? FindCollection(INamedTypeSymbol type) =>
        type.AllAttributes().FirstOrDefault(IsCollection);

    /// <summary>Says whether an attribute puts a class into a collection.</summary>
    public static bool IsCollection(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "CollectionAttribute" } type && IsXunit(type);

    /// <summary>Says whether a type belongs to the framework.</summary>
    public static bool IsXunit(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Xunit", ContainingNamespace.IsGlobalNamespace: true };

    private static IEnumerable<ITypeSymbol> FixturesOf(INamedTypeSymbol type, string name) =>
        type
            .AllInterfaces.Where(each =>
                each.Arity == 1 && string.Equals(each.Name, name, StringComparison.Ordinal) && IsXunit(each)
            )
            .Select(each => each.TypeArguments[0]);
}
