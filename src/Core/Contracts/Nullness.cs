using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Reads what the nullable annotations of a parameter say.</summary>
internal static class Nullness
{
    /// <summary>Says whether callers are told not to pass <see langword="null"/>.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns><see langword="true"/> if it is of a reference type that is annotated as not null; <see langword="false"/> also where nothing is annotated.</returns>
    public static bool IsForbidden(IParameterSymbol parameter) =>
        parameter
            is {
                RefKind: RefKind.None,
                NullableAnnotation: NullableAnnotation.NotAnnotated,
                Type: { IsReferenceType: true }
                    and not ITypeParameterSymbol
                    {
                        ReferenceTypeConstraintNullableAnnotation: NullableAnnotation.Annotated
                    }
            }
        && !ContractAttributes.AllowsNull(parameter.GetAttributes());
}
