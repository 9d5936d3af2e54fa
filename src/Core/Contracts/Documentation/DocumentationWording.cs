using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>Puts inherited documentation into the words of the inheriting symbol: its parameter and type parameter names.</summary>
internal static class DocumentationWording
{
    /// <summary>Renames what the source's comment names to what the inheriting symbol calls it.</summary>
    /// <param name="target">The inheriting symbol.</param>
    /// <param name="source">The symbol that is inherited from, constructed as the target sees it.</param>
    /// <param name="nodes">The source's documentation.</param>
    /// <returns>The same documentation in the target's words.</returns>
    public static EquatableArray<DocNode> For(ISymbol target, ISymbol source, EquatableArray<DocNode> nodes)
    {
        var parameters = RenamedParameters(target, source);
        var typeParameters = RenamedTypeParameters(target, source);
        return parameters.Count == 0 && typeParameters.Count == 0 ? nodes : Reword(nodes, parameters, typeParameters);
    }

    private static EquatableArray<DocNode> Reword(
        EquatableArray<DocNode> nodes,
        Dictionary<string, string> parameters,
        Dictionary<string, ITypeSymbol> typeParameters
    ) => nodes.Select(node => Reword(node, parameters, typeParameters)).OfType<DocNode>().ToEquatableArray();

    // null for the description of a type parameter that the target does not have
    private static DocNode? Reword(
        DocNode node,
        Dictionary<string, string> parameters,
        Dictionary<string, ITypeSymbol> typeParameters
    )
    {
        if (node.FindAttribute("name") is { } name)
        {
            if (node.Value is "param" or "paramref" && parameters.TryGetValue(name, out var parameter))
            {
                node = node with { Attributes = [new("name", parameter)] };
            }
            else if (node.Value is "typeparam" or "typeparamref" && typeParameters.TryGetValue(name, out var argument))
            {
                if (argument.TypeKind != TypeKind.TypeParameter)
                {
                    return node.IsElement("typeparam")
                        ? null
                        : DocNode.OfElement("c", default, [DocNode.OfText(NameOf(argument))]);
                }

                node = node with { Attributes = [new("name", argument.Name)] };
            }
        }

        return node.Children.IsEmpty
            ? node
            : node with
            {
                Children = Reword(node.Children, parameters, typeParameters),
            };
    }

    private static Dictionary<string, string> RenamedParameters(ISymbol target, ISymbol source)
    {
        var from = ParametersOf(source);
        var to = ParametersOf(target);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        if (from.Length == to.Length)
        {
            for (var i = 0; i < from.Length; i++)
            {
                if (!string.Equals(from[i].Name, to[i].Name, StringComparison.Ordinal))
                {
                    renamed[from[i].Name] = to[i].Name;
                }
            }
        }

        return renamed;
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };

    private static Dictionary<string, ITypeSymbol> RenamedTypeParameters(ISymbol target, ISymbol source)
    {
        var renamed = new Dictionary<string, ITypeSymbol>(StringComparer.Ordinal);
        var type = source as INamedTypeSymbol ?? source.ContainingType;
        for (; type is not null; type = type.ContainingType)
        {
            Add(type.TypeParameters, type.TypeArguments);
        }

        if (source is IMethodSymbol from && target is IMethodSymbol to && from.Arity == to.Arity)
        {
            Add(from.OriginalDefinition.TypeParameters, to.TypeArguments);
        }

        return renamed;

        void Add(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                if (!string.Equals(parameters[i].Name, NameOf(arguments[i]), StringComparison.Ordinal))
                {
                    renamed.TryAdd(parameters[i].Name, arguments[i]);
                }
            }
        }
    }

    private static string NameOf(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
