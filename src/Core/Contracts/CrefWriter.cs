using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Contracts;

/// <summary>Writes how a documentation comment refers to a symbol, in the C# form that the compiler checks.</summary>
internal sealed class CrefWriter
{
    private readonly SymbolTextWriter _writer = new(forCref: true);
    private bool _isExpressible;

    /// <summary>Writes a cref.</summary>
    /// <param name="symbol">A type or member; for an explicit interface implementation the interface member is referred to, since the implementation has no name.</param>
    /// <returns>The cref; <see langword="null"/> if the C# form cannot express it, as with function pointers, unresolved types and <c>__arglist</c>.</returns>
    public SymbolText? Write(ISymbol symbol)
    {
        _isExpressible = true;
        var target = MemberFilter.FindImplementedExplicitly(symbol)?.OriginalDefinition ?? symbol;
        if (target is INamedTypeSymbol type)
        {
            _writer.AppendDefinition(type);
        }
        else
        {
            AppendContainer(target.ContainingType);
            AppendMember(target);
        }

        _isExpressible &= _writer.IsExpressible;
        var text = _writer.Finish();
        return _isExpressible ? text : null;
    }

    private void AppendContainer(INamedTypeSymbol type)
    {
        if (!type.IsExtension)
        {
            _writer.AppendDefinition(type).Append(".");
            return;
        }

        _writer.AppendDefinition(type.ContainingType).Append(".extension");
        AppendTypeParameters(type.TypeParameters);
        AppendParameters([type.ExtensionParameter!]);
        _writer.Append(".");
    }

    private void AppendMember(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                _writer.AppendSimpleName(constructor.ContainingType);
                AppendParameters(constructor.Parameters);
                break;
            case IMethodSymbol { MethodKind: MethodKind.Conversion } conversion:
                _writer.Append(OperatorNames.KeywordsOf(conversion.MetadataName)).AppendType(conversion.ReturnType);
                AppendParameters(conversion.Parameters);
                _isExpressible &= IsExact(conversion.ReturnType);
                break;
            case IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } @operator:
                _writer.Append(OperatorNames.KeywordsOf(@operator.MetadataName));
                AppendParameters(@operator.Parameters);
                break;
            case IMethodSymbol method:
                _writer.AppendIdentifier(method.Name);
                AppendTypeParameters(method.TypeParameters);
                AppendParameters(method.Parameters);
                _isExpressible &= !method.IsVararg;
                break;
            case IPropertySymbol { IsIndexer: true } indexer:
                _writer.Append("this");
                AppendParameters(indexer.Parameters, "[", "]");
                break;
            default:
                _writer.AppendIdentifier(member.Name);
                break;
        }
    }

    // unlike parameters, what a conversion returns is compared with names of tuple elements, dynamic and annotations
    private static bool IsExact(ITypeSymbol type) =>
        type switch
        {
            IDynamicTypeSymbol => false,
            IArrayTypeSymbol array => IsExactInside(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.All(IsExactInside)
                && !(named.IsTupleType && named.TupleElements.Any(element => element.IsExplicitlyNamedTupleElement)),
            _ => true,
        };

    // whether string inside of List<string> is annotated depends on the file that the cref will stand in
    private static bool IsExactInside(ITypeSymbol type) =>
        IsExact(type) && (type.IsValueType || type.TypeKind == TypeKind.TypeParameter);

    private void AppendTypeParameters(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            _writer.Append(i == 0 ? "{" : ", ").AppendIdentifier(parameters[i].Name);
        }

        _writer.Append(parameters.IsEmpty ? "" : "}");
    }

    private void AppendParameters(
        System.Collections.Immutable.ImmutableArray<IParameterSymbol> parameters,
        string open = "(",
        string close = ")"
    )
    {
        _writer.Append(open);
        for (var i = 0; i < parameters.Length; i++)
        {
            var passing = parameters[i].RefKind switch
            {
                RefKind.Ref => "ref ",
                RefKind.Out => "out ",
                RefKind.In => "in ",
                RefKind.RefReadOnlyParameter => "ref readonly ",
                _ => "",
            };
            _writer.Append(i == 0 ? "" : ", ").Append(passing).AppendType(parameters[i].Type);
        }

        _writer.Append(close);
    }
}
