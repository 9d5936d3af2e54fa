using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts;

/// <summary>Reads the base classes of types, and says which of them nobody outside of their assembly can inherit from.</summary>
internal sealed class BaseClassReader
{
    private readonly Dictionary<INamedTypeSymbol, BaseClass> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the base classes of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The base classes but <see cref="object"/>, nearest first; none for all but classes.</returns>
    public EquatableArray<BaseClass> Read(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class ? BasesOf(type).Select(ReadOne).ToEquatableArray() : default;

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (
            var current = type.BaseType;
            current is { SpecialType: not SpecialType.System_Object };
            current = current.BaseType
        )
        {
            yield return current.OriginalDefinition;
        }
    }

    private BaseClass ReadOne(INamedTypeSymbol definition)
    {
        if (!_known.TryGetValue(definition, out var found))
        {
            found = new(new(definition.GetDocumentationCommentId() ?? ""), IsClosed(definition));
            _known.Add(definition, found);
        }

        return found;
    }

    private static bool IsClosed(INamedTypeSymbol type)
    {
        var implemented = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (
            var method in BasesOf(type).Prepend(type).SelectMany(each => each.GetMembers()).OfType<IMethodSymbol>()
        )
        {
            if (method.IsAbstract && IsHidden(method) && !implemented.Contains(method.OriginalDefinition))
            {
                return true;
            }

            for (
                var overridden = method.IsAbstract ? null : method.OverriddenMethod;
                overridden is not null;
                overridden = overridden.OverriddenMethod
            )
            {
                implemented.Add(overridden.OriginalDefinition);
            }
        }

        return false;
    }

    private static bool IsHidden(IMethodSymbol method) =>
        method.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal;
}
