using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>Tells what a test cannot make by itself from what it can.</summary>
internal static class Dependencies
{
    // where the base library has an implementation at hand for each of its abstractions
    private static readonly string[] AtHand =
    [
        "System.Collections",
        "System.IO",
        "System.Text",
        "System.Globalization",
        "System.Linq",
        "System.Reflection",
        "System.Numerics",
        "System.Runtime",
        "System.Threading",
    ];

    private static readonly string[] NotAtHand = ["TimeProvider", "IServiceProvider", "IObserver", "IObservable"];

    /// <summary>Says whether a constructor parameter of this type needs something that does work: an interface, an abstract class, a delegate, a class that cannot be created.</summary>
    public static bool IsDependency(ITypeSymbol type) =>
        IsAbstraction(type)
        || type.TypeKind == TypeKind.Delegate
        || (
            type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named
            && !TypeNames.IsIn(type, "System")
            && !IsCreatable(named)
        );

    /// <summary>Says whether a type is an interface or an abstract class that the base library does not implement.</summary>
    public static bool IsAbstraction(ITypeSymbol type) =>
        (type.TypeKind == TypeKind.Interface || type is { TypeKind: TypeKind.Class, IsAbstract: true })
        && !IsAtHand(type);

    /// <summary>Says whether a caller can get an instance of a class: from a public constructor, or from a static member.</summary>
    public static bool IsCreatable(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
        || type.GetMembers()
            .Any(member =>
                member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public }
                && SymbolEqualityComparer.Default.Equals(
                    member switch
                    {
                        IMethodSymbol method => Offers.FixtureWriter.Unwrap(method.ReturnType).OriginalDefinition,
                        IPropertySymbol property => property.Type.OriginalDefinition,
                        IFieldSymbol field => field.Type.OriginalDefinition,
                        _ => null,
                    },
                    type.OriginalDefinition
                )
            );

    private static bool IsAtHand(ITypeSymbol type) =>
        AtHand.Any(scope => TypeNames.IsIn(type, scope))
        || (
            type is INamedTypeSymbol named
            && Contracts.SymbolTextWriter.NamespaceOf(named) is "System"
            && !NotAtHand.Contains(type.Name, StringComparer.Ordinal)
        );
}
