using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes parameters and the constants that they default to.</summary>
internal static class ParameterSignatures
{
    public static void AppendParameters(
        this SymbolTextWriter writer,
        ImmutableArray<IParameterSymbol> parameters,
        char open = '(',
        char close = ')',
        bool isVararg = false
    )
    {
        writer.Append(open.ToString());
        for (var i = 0; i < parameters.Length; i++)
        {
            writer.Append(i == 0 ? "" : ", ");
            writer.AppendParameter(parameters[i]);
        }

        if (isVararg)
        {
            writer.Append(parameters.IsEmpty ? "__arglist" : ", __arglist");
        }

        writer.Append(close.ToString());
    }

    public static void AppendParameter(this SymbolTextWriter writer, IParameterSymbol parameter)
    {
        var isReceiver =
            parameter.Ordinal == 0 && parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true };
        writer
            .Append(isReceiver ? "this " : "")
            .Append(parameter.IsParams ? "params " : "")
            .Append(
                parameter.ScopedKind == ScopedKind.None || parameter is { RefKind: RefKind.Out } or { IsParams: true }
                    ? ""
                    : "scoped "
            )
            .Append(
                parameter.RefKind switch
                {
                    RefKind.Ref => "ref ",
                    RefKind.Out => "out ",
                    RefKind.In => "in ",
                    RefKind.RefReadOnlyParameter => "ref readonly ",
                    _ => "",
                }
            )
            .AppendType(parameter.Type);
        if (parameter.Name.Length > 0)
        {
            writer.Append(" ").AppendIdentifier(parameter.Name);
        }

        if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value })
        {
            writer.Append(" = ");
            writer.AppendConstant(ConstantText.UnderlyingOf(parameter.Type), value);
        }
        else if (ConstantText.OfDefault(parameter) is { } text)
        {
            writer.Append(" = ").Append(text);
        }
    }

    public static void AppendConstant(this SymbolTextWriter writer, ITypeSymbol type, object? value, bool isOwn = false)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
        {
            writer.Append(isOwn ? ConstantText.WithoutNames(value) : ConstantText.Of(value));
        }
        else if (ConstantText.FindEnumMember(@enum, value) is { } member)
        {
            writer.AppendType(@enum).Append(".").AppendIdentifier(member.Name);
        }
        else
        {
            writer.Append("(").AppendType(@enum).Append(")(").Append(ConstantText.Of(value)).Append(")");
        }
    }
}
