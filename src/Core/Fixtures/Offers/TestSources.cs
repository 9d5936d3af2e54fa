using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Linking;

namespace SkeletonForge.Core.Fixtures.Offers;

/// <summary>Lists the types of a test project, and of the projects that it references.</summary>
internal static class TestSources
{
    /// <summary>The classes, nested ones included, in the order of declaration.</summary>
    public static ImmutableArray<INamedTypeSymbol> TypesOf(Compilation tests) =>
        [
            // what stands in a project for tests is made for them; what stands in a product is not
            .. ReferencedBy(tests, areForTests: true)
                .Prepend(tests.Assembly)
                .SelectMany(assembly => TypesIn(assembly.GlobalNamespace))
                .Where(type => type.TypeKind is TypeKind.Class or TypeKind.Struct && type.CanBeReferencedByName),
        ];

    /// <summary>The types of the projects under test that a test project references, nested ones included, in the order of declaration.</summary>
    public static IEnumerable<INamedTypeSymbol> ProductTypesOf(Compilation tests) =>
        ReferencedBy(tests, areForTests: false).SelectMany(assembly => TypesIn(assembly.GlobalNamespace));

    private static IEnumerable<IAssemblySymbol> ReferencedBy(Compilation tests, bool areForTests) =>
        tests
            .References.OfType<CompilationReference>()
            .Where(reference => IsForTests(reference.Compilation.Assembly) == areForTests)
            .Select(reference => tests.GetAssemblyOrModuleSymbol(reference))
            .OfType<IAssemblySymbol>();

    private static bool IsForTests(IAssemblySymbol assembly) =>
        assembly
            .Name.Split('.')
            .SelectMany(NameWords.Of)
            .Any(word => word is "Test" or "Tests" or "Testing" or "Fixtures" or "Fakes");

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container
            .GetMembers()
            .OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
