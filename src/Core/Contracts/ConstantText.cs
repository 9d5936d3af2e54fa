using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes constants as C#.</summary>
internal static class ConstantText
{
    /// <summary>A constant as C#.</summary>
    /// <param name="value">The value of a primitive constant; <see langword="null"/> for a null constant.</param>
    /// <returns>A literal, or a named constant for the floating-point values that have no literal.</returns>
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            double.NaN => "double.NaN",
            double.PositiveInfinity => "double.PositiveInfinity",
            double.NegativeInfinity => "double.NegativeInfinity",
            float.NaN => "float.NaN",
            float.PositiveInfinity => "float.PositiveInfinity",
            float.NegativeInfinity => "float.NegativeInfinity",
            double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false)
                + (
                    value is float ? "F"
                    : value is decimal ? "M"
                    : ""
                ),
        };

    /// <summary>A constant as C#, without named constants.</summary>
    /// <param name="value">The value of a primitive constant.</param>
    /// <returns>A literal, or a division by zero for the floating-point values that have no literal.</returns>
    public static string WithoutNames(object? value) =>
        value switch
        {
            double.NaN => "0D / 0D",
            double.PositiveInfinity => "1D / 0D",
            double.NegativeInfinity => "-1D / 0D",
            float.NaN => "0F / 0F",
            float.PositiveInfinity => "1F / 0F",
            float.NegativeInfinity => "-1F / 0F",
            _ => Of(value),
        };

    /// <summary>The default value of a parameter as C#.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The value; <see langword="null"/> if an argument must be given.</returns>
    public static string? OfDefault(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        var value = parameter.ExplicitDefaultValue;
        var type = parameter.Type;
        if (value is null)
        {
            return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? "null"
                : "default";
        }

        var underlying = UnderlyingOf(type);
        return underlying.TypeKind == TypeKind.Enum ? OfEnum((INamedTypeSymbol)underlying, value) : Of(value);
    }

    /// <summary>The type of the values that a type can hold, but for <see langword="null"/>.</summary>
    /// <param name="type">A type.</param>
    /// <returns><c>T</c> for a nullable value type <c>T?</c>; otherwise, <paramref name="type"/> itself.</returns>
    public static ITypeSymbol UnderlyingOf(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>Finds the member of an enum that stands for a value.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="value">A value of its underlying type.</param>
    /// <returns>The first such member; <see langword="null"/> if no single one has the value.</returns>
    public static IFieldSymbol? FindEnumMember(INamedTypeSymbol type, object? value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, value));

    private static string OfEnum(INamedTypeSymbol type, object value)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
        return FindEnumMember(type, value) is not { } member
            ? $"({name})({Of(value)})"
            : $"{name}.{SymbolTextWriter.Escape(member.Name)}";
    }
}
