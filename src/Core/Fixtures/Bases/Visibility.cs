using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Says what a public class of the test project may inherit and name.</summary>
internal static class Visibility
{
    /// <summary>Says whether a type is public with all that its name consists of, so that public signatures may name it.</summary>
    public static bool IsPublic(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => IsPublic(array.ElementType),
            IPointerTypeSymbol pointer => IsPublic(pointer.PointedAtType),
            INamedTypeSymbol named => (
                named.TypeKind == TypeKind.Error || named.DeclaredAccessibility == Accessibility.Public
            )
                && (named.ContainingType is null || IsPublic(named.ContainingType))
                && named.TypeArguments.All(IsPublic),
            _ => true,
        };

    /// <summary>Says whether a class of another assembly that derives from the declaring class can use a member.</summary>
    public static bool IsInheritable(ISymbol member, IAssemblySymbol assembly) =>
        member.DeclaredAccessibility switch
        {
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => SeesInternals(member, assembly),
            _ => false,
        };

    /// <summary>Says whether what a symbol's assembly keeps for itself is open to another.</summary>
    public static bool SeesInternals(ISymbol symbol, IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly)
        || symbol.ContainingAssembly.GivesAccessTo(assembly);
}
