using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>Finds where the documentation of a symbol is inherited from when <c>inheritdoc</c> does not say.</summary>
internal static class DocumentationBase
{
    /// <summary>The symbols that documentation may be inherited from, the nearest first.</summary>
    /// <param name="symbol">The inheriting symbol.</param>
    /// <returns>
    /// For a type its base class, then its interfaces; for a constructor that of the base class with the same
    /// parameters; for other members the overridden member, then the interface members that it implements.
    /// </returns>
    public static IEnumerable<ISymbol> CandidatesOf(ISymbol symbol) =>
        symbol switch
        {
            INamedTypeSymbol type => BasesOf(type),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => BaseConstructorsOf(constructor),
            _ => Overridden(symbol).Concat(Implemented(symbol)),
        };

    private static IEnumerable<ISymbol> BasesOf(INamedTypeSymbol type)
    {
        if (type.BaseType is { SpecialType: SpecialType.None } baseType)
        {
            yield return baseType;
        }

        foreach (var implemented in type.Interfaces)
        {
            yield return implemented;
        }
    }

    private static IEnumerable<ISymbol> BaseConstructorsOf(IMethodSymbol constructor) =>
        constructor.ContainingType.BaseType is { SpecialType: not SpecialType.System_Object } baseType
            ? baseType.InstanceConstructors.Where(candidate =>
                candidate.Parameters.Length == constructor.Parameters.Length
                && candidate
                    .Parameters.Zip(constructor.Parameters)
                    .All(pair => SymbolEqualityComparer.Default.Equals(pair.First.Type, pair.Second.Type))
            )
            : [];

    private static IEnumerable<ISymbol> Overridden(ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol @event => @event.OverriddenEvent,
            _ => null,
        };
        return overridden is null ? [] : [overridden];
    }

    private static IEnumerable<ISymbol> Implemented(ISymbol symbol)
    {
        if (MemberFilter.FindImplementedExplicitly(symbol) is { } implemented)
        {
            return [implemented];
        }

        var type = symbol.ContainingType;
        return type is null or { TypeKind: TypeKind.Interface }
            ? []
            : type
                .AllInterfaces.SelectMany(candidate => candidate.GetMembers(symbol.Name))
                .Where(member =>
                    member.Kind == symbol.Kind
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)
                );
    }
}
