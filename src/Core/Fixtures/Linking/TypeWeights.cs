using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Linking;

/// <summary>How much a type alone says about what a value is for.</summary>
internal enum TypeWeight
{
    /// <summary>Nothing: a number, a text, an object.</summary>
    None,

    /// <summary>Little: a time span, a list of texts, an action. The name must say the rest.</summary>
    Light,

    /// <summary>Enough.</summary>
    Full,
}

/// <summary>Weighs types.</summary>
internal static class TypeWeights
{
    // interfaces of the base library that types for tests implement because they are asked for
    private static readonly string[] Services =
    [
        "System.IServiceProvider",
        "System.IObserver",
        "System.IObservable",
        "System.IProgress",
        "System.IFormatProvider",
        "System.ICustomFormatter",
        "System.Collections.Generic.IComparer",
        "System.Collections.Generic.IEqualityComparer",
        "System.Collections.IComparer",
        "System.Collections.IEqualityComparer",
    ];

    /// <summary>Weighs a type.</summary>
    public static TypeWeight Of(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol array => Heaviest([array.ElementType], TypeWeight.Light),
            INamedTypeSymbol named => OfNamed(named),
            _ => TypeWeight.None,
        };

    /// <summary>Says whether an interface tells how values behave, not what they are for: that they can be disposed, compared, enumerated.</summary>
    public static bool IsTrait(INamedTypeSymbol type) =>
        !Services.Contains(TypeNames.FullNameOf(type), StringComparer.Ordinal)
        && (
            IsDirectlyIn(type, "System")
            || TypeNames.IsIn(type, "System.Collections")
            || TypeNames.IsIn(type, "System.Numerics")
        );

    private static TypeWeight OfNamed(INamedTypeSymbol type)
    {
        if (type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
        {
            return Of(value);
        }

        if (
            type.TypeKind is TypeKind.Error or TypeKind.Enum
            || type.SpecialType is > SpecialType.None and <= SpecialType.System_UIntPtr
            || TypeNames.FullNameOf(type)
                is "System.Threading.CancellationToken"
                    or "System.Threading.Tasks.Task"
                    or "System.Threading.Tasks.ValueTask"
        )
        {
            return TypeWeight.None;
        }

        var isLight =
            type.IsTupleType
            || TypeNames.IsIn(type, "System.Collections")
            || (
                IsDirectlyIn(type, "System")
                && (type.IsValueType || type.TypeKind == TypeKind.Delegate || IsTraitOrType(type))
            );
        return isLight ? Heaviest(type.TypeArguments, TypeWeight.Light) : TypeWeight.Full;
    }

    private static bool IsTraitOrType(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? IsTrait(type) : type.Name is "Type" or "Delegate" or "Array" or "Enum";

    // a list of orders says what it is for, a list of numbers does not
    private static TypeWeight Heaviest(IEnumerable<ITypeSymbol> types, TypeWeight least) =>
        types.Select(Of).Append(least).Max();

    private static bool IsDirectlyIn(INamedTypeSymbol type, string scope) =>
        string.Equals(Contracts.SymbolTextWriter.NamespaceOf(type), scope, StringComparison.Ordinal);
}
