using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Fixtures.Generics;

/// <summary>Says what keeps a type from standing for a type parameter, as the compiler would.</summary>
/// <param name="compilation">The test project.</param>
internal sealed class TypeConstraints(Compilation compilation)
{
    /// <summary>Says what keeps a type from standing for a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="type">The type.</param>
    /// <param name="bindings">What the parameters that constraints name stand for; constraints that name others are not looked at.</param>
    /// <returns>The reason: "its TCache must be an ICache, which Clock is not"; <see langword="null"/> if nothing does.</returns>
    public string? WhyNot(ITypeParameterSymbol parameter, ITypeSymbol type, TypeBindings bindings)
    {
        if (type.IsStatic)
        {
            return $"its {parameter.Name} cannot be {type.Name}, which is static";
        }

        if (type.IsRefLikeType && !parameter.AllowsRefLikeType)
        {
            return $"its {parameter.Name} cannot be {type.Name}, which is a ref struct";
        }

        if (KeywordThatFails(parameter, type) is { } keyword)
        {
            return $"its {parameter.Name} must be a {keyword}, which {type.Name} is not";
        }

        if (parameter.HasConstructorConstraint && !HasPublicParameterlessConstructor(type))
        {
            return $"its {parameter.Name} must have a public constructor without parameters, which {type.Name} has not";
        }

        var failing = parameter
            .ConstraintTypes.Select(bindings.Apply)
            .FirstOrDefault(constraint => !bindings.MentionsFree(constraint) && !IsConvertible(type, constraint));
        return failing is null ? null : MustBe(parameter, failing, type);
    }

    /// <summary>Says that a type does not satisfy the generic constraint of a parameter, whatever it stands for.</summary>
    public static string WhyNotGeneric(ITypeParameterSymbol parameter, ITypeSymbol type) =>
        MustBe(
            parameter,
            parameter.ConstraintTypes.First(constraint => constraint is INamedTypeSymbol { IsGenericType: true }),
            type
        );

    private static string MustBe(ITypeParameterSymbol parameter, ITypeSymbol constraint, ITypeSymbol type) =>
        $"its {parameter.Name} must be {English.ArticleOf(constraint.Name)} {DisplayOf(constraint)}, which {type.Name} is not";

    /// <summary>A type as people name it.</summary>
    public static string DisplayOf(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private bool IsConvertible(ITypeSymbol type, ITypeSymbol constraint) =>
        compilation.ClassifyCommonConversion(type, constraint)
            is { Exists: true, IsImplicit: true, IsUserDefined: false, IsNumeric: false, IsNullable: false };

    private static string? KeywordThatFails(ITypeParameterSymbol parameter, ITypeSymbol type) =>
        parameter.HasReferenceTypeConstraint && !type.IsReferenceType ? "class"
        : parameter.HasUnmanagedTypeConstraint && !type.IsUnmanagedType ? "unmanaged struct"
        : parameter.HasValueTypeConstraint
        && (!type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            ? "struct"
        : null;

    private static bool HasPublicParameterlessConstructor(ITypeSymbol type) =>
        type.IsValueType
        || type is INamedTypeSymbol { IsAbstract: false, TypeKind: TypeKind.Class } named
            && named.InstanceConstructors.Any(constructor =>
                constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public }
            );
}
