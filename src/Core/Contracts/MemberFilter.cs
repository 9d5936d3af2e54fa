using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Says which members belong to the contract of a type.</summary>
internal static class MemberFilter
{
    /// <summary>Says whether a member is part of the contract.</summary>
    /// <param name="member">A member as <see cref="INamespaceOrTypeSymbol.GetMembers()"/> gives it.</param>
    /// <returns><see langword="true"/> if callers, inheritors or users of an interface can reach it; otherwise, <see langword="false"/>.</returns>
    public static bool IsContract(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => IsContractMethod(method),
            IPropertySymbol or IEventSymbol or IFieldSymbol => !IsSynthesized(member) && IsReachableMember(member),
            _ => false,
        };

    /// <summary>Says whether a member is declared public, or protected in a type that can be inherited from.</summary>
    /// <param name="member">The member or accessor.</param>
    /// <returns><see langword="true"/> if it is; otherwise, <see langword="false"/>.</returns>
    public static bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public
        || (
            member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal
            && member.ContainingType is { IsSealed: false, IsStatic: false }
        );

    /// <summary>Says whether a member implements an interface member explicitly.</summary>
    /// <param name="member">The member.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public static bool IsExplicitImplementation(ISymbol member) => FindImplementedExplicitly(member) is not null;

    /// <summary>Finds the interface member that a member implements explicitly.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The interface member; <see langword="null"/> if the member is not an explicit implementation.</returns>
    public static ISymbol? FindImplementedExplicitly(ISymbol member) =>
        member switch
        {
            // in metadata, a public static member lists what it implements too
            { DeclaredAccessibility: Accessibility.Public } => null,
            IMethodSymbol { ExplicitInterfaceImplementations: [var first, ..] } => first,
            IPropertySymbol { ExplicitInterfaceImplementations: [var first, ..] } => first,
            IEventSymbol { ExplicitInterfaceImplementations: [var first, ..] } => first,
            _ => null,
        };

    /// <summary>Says whether a property is an indexer; in metadata, one that is implemented explicitly has no mark but its parameters.</summary>
    /// <param name="property">The property.</param>
    /// <returns><see langword="true"/> if it is; otherwise, <see langword="false"/>.</returns>
    public static bool IsIndexer(IPropertySymbol property) =>
        property.IsIndexer || property.ExplicitInterfaceImplementations is [{ IsIndexer: true }, ..];

    /// <summary>Says whether a type can be named from outside of its assembly.</summary>
    /// <param name="type">The type.</param>
    /// <returns><see langword="true"/> if it and all containing types and type arguments are public or protected; otherwise, <see langword="false"/>.</returns>
    public static bool IsReachable(INamedTypeSymbol type) =>
        (
            type.TypeKind == TypeKind.Error
            || type.DeclaredAccessibility
                is Accessibility.Public
                    or Accessibility.Protected
                    or Accessibility.ProtectedOrInternal
        )
        && (type.ContainingType is null || IsReachable(type.ContainingType))
        && type.TypeArguments.OfType<INamedTypeSymbol>().All(IsReachable);

    private static bool IsContractMethod(IMethodSymbol method) =>
        method.MethodKind switch
        {
            // the compiler gives names such as <Clone>$ to what it adds to a record
            MethodKind.Ordinary when !method.CanBeReferencedByName => false,
            MethodKind.Ordinary
            or MethodKind.ExplicitInterfaceImplementation
            or MethodKind.Constructor
            or MethodKind.UserDefinedOperator
            or MethodKind.Conversion => !method.IsImplicitlyDeclared
                && !IsAccessor(method)
                && IsReachableMember(method),
            _ => false,
        };

    // in metadata, accessors that implement an interface's property explicitly may stand alone
    private static bool IsAccessor(IMethodSymbol method) =>
        method.ExplicitInterfaceImplementations.Any(implemented => implemented.AssociatedSymbol is not null);

    private static bool IsReachableMember(ISymbol member) =>
        FindImplementedExplicitly(member) is { } implemented
            ? IsReachable(implemented.ContainingType)
            : IsAccessible(member);

    // the property of a positional record parameter is synthesized, yet part of what the author wrote
    private static bool IsSynthesized(ISymbol member) =>
        member.IsImplicitlyDeclared
        && !(member.ContainingType.IsRecord && member is IPropertySymbol { DeclaringSyntaxReferences.Length: > 0 });
}
