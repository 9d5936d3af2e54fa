using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes type parameters and their constraints.</summary>
internal static class TypeParameterSignatures
{
    public static void AppendTypeParameters(
        this SymbolTextWriter writer,
        ImmutableArray<ITypeParameterSymbol> parameters
    )
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            var variance = parameters[i].Variance switch
            {
                VarianceKind.In => "in ",
                VarianceKind.Out => "out ",
                _ => "",
            };
            writer.Append(i == 0 ? "<" : ", ").Append(variance).AppendIdentifier(parameters[i].Name);
        }

        writer.Append(parameters.IsEmpty ? "" : ">");
    }

    public static void AppendConstraints(this SymbolTextWriter writer, ImmutableArray<ITypeParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            var separator = $" where {SymbolTextWriter.Escape(parameter.Name)} : ";
            foreach (var keyword in KeywordConstraints(parameter))
            {
                writer.Append(separator).Append(keyword);
                separator = ", ";
            }

            foreach (var type in parameter.ConstraintTypes)
            {
                writer.Append(separator).AppendType(type);
                separator = ", ";
            }

            if (parameter.HasConstructorConstraint)
            {
                writer.Append(separator).Append("new()");
                separator = ", ";
            }

            if (parameter.AllowsRefLikeType)
            {
                writer.Append(separator).Append("allows ref struct");
            }
        }
    }

    // an override inherits its constraints, but without one of these words its T? would mean Nullable<T>
    public static void AppendInheritedConstraints(this SymbolTextWriter writer, IMethodSymbol method)
    {
        foreach (var parameter in method.TypeParameters.Where(parameter => !parameter.IsValueType))
        {
            if (
                MentionsAnnotated(method.ReturnType, parameter)
                || method.Parameters.Any(other => MentionsAnnotated(other.Type, parameter))
            )
            {
                writer.Append(
                    $" where {SymbolTextWriter.Escape(parameter.Name)} : {(parameter.IsReferenceType ? "class" : "default")}"
                );
            }
        }
    }

    private static bool MentionsAnnotated(ITypeSymbol type, ITypeParameterSymbol parameter) =>
        type switch
        {
            ITypeParameterSymbol => type.NullableAnnotation == NullableAnnotation.Annotated
                && SymbolEqualityComparer.Default.Equals(type, parameter),
            IArrayTypeSymbol array => MentionsAnnotated(array.ElementType, parameter),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => MentionsAnnotated(argument, parameter)),
            _ => false,
        };

    private static IEnumerable<string> KeywordConstraints(ITypeParameterSymbol parameter)
    {
        if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated
                ? "class?"
                : "class";
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }
    }
}
