using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>
/// Chooses type arguments for a generic subject: what its other tests take; else <c>string</c> and <c>int</c> in turn,
/// beginning with <c>string</c>; else <c>object</c>; else the type that a constraint names. The first that satisfies
/// all constraints is taken.
/// </summary>
internal static class SimpleArguments
{
    /// <summary>Chooses a type argument.</summary>
    /// <param name="compilation">The test project.</param>
    /// <param name="constraints">Checks constraints.</param>
    /// <param name="heirs">The other tests: what derives from the base that is closed over the subject.</param>
    /// <param name="parameter">The type parameter of the subject.</param>
    /// <param name="bindings">What is known of the other type parameters.</param>
    /// <returns>The type; <see langword="null"/> if none of these fits.</returns>
    public static ITypeSymbol? Find(
        Compilation compilation,
        TypeConstraints constraints,
        ImmutableArray<Heir> heirs,
        ITypeParameterSymbol parameter,
        TypeBindings bindings
    )
    {
        var text = compilation.GetSpecialType(SpecialType.System_String);
        var number = compilation.GetSpecialType(SpecialType.System_Int32);
        ITypeSymbol[] simple = parameter.Ordinal % 2 == 0 ? [text, number] : [number, text];
        return UsedBefore(heirs, parameter)
            .Concat(simple)
            .Append(compilation.GetSpecialType(SpecialType.System_Object))
            .Concat(parameter.ConstraintTypes.Select(bindings.Apply).Where(type => !bindings.MentionsFree(type)))
            .FirstOrDefault(type => constraints.WhyNot(parameter, type, bindings.Bind(parameter, type)) is null);
    }

    private static IEnumerable<ITypeSymbol> UsedBefore(ImmutableArray<Heir> heirs, ITypeParameterSymbol parameter) =>
        heirs
            .SelectMany(heir => heir.Base.TypeArguments)
            .OfType<INamedTypeSymbol>()
            .Where(type => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.ContainingSymbol))
            .Select(type => type.TypeArguments[parameter.Ordinal])
            .Where(type => type.TypeKind is not (TypeKind.TypeParameter or TypeKind.Error))
            .Take(1);
}
