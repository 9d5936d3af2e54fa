using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Walks from a class to its base classes.</summary>
internal static class BaseChain
{
    /// <summary>The class and its base classes but <see cref="object"/>, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Says whether a class is a class of that definition, or derives from one.</summary>
    public static bool IsOrInherits(this INamedTypeSymbol type, INamedTypeSymbol definition) =>
        type.SelfAndBases().Any(each => SymbolEqualityComparer.Default.Equals(each.OriginalDefinition, definition));

    /// <summary>The attributes that a class derived from <paramref name="type"/> inherits, those of the nearest class first.</summary>
    public static IEnumerable<AttributeData> InheritedAttributes(this INamedTypeSymbol type) =>
        type.SelfAndBases().SelectMany(each => each.GetAttributes()).Where(IsInherited);

    /// <summary>The attributes on a class and those that it inherits.</summary>
    public static IEnumerable<AttributeData> AllAttributes(this INamedTypeSymbol type) =>
        type.BaseType is { } baseType
            ? type.GetAttributes().Concat(baseType.InheritedAttributes())
            : type.GetAttributes();

    private static bool IsInherited(AttributeData attribute) =>
        attribute
            .AttributeClass?.SelfAndBases()
            .SelectMany(type => type.GetAttributes())
            .FirstOrDefault(usage => usage.AttributeClass is { Name: nameof(AttributeUsageAttribute) })
            ?.NamedArguments.FirstOrDefault(argument =>
                string.Equals(argument.Key, nameof(AttributeUsageAttribute.Inherited), StringComparison.Ordinal)
            )
            .Value.Value
            is not false;
}
