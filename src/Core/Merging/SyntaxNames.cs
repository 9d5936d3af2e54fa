using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Merging;

/// <summary>The names of what a file declares and imports, without the freedoms of their spelling.</summary>
internal static class SyntaxNames
{
    /// <summary>A name without white space, comments, <c>@</c> and <c>global::</c>.</summary>
    public static string Of(TypeSyntax name)
    {
        var text = string.Concat(name.DescendantTokens().Select(token => token.ValueText));
        return text.StartsWith("global::", StringComparison.Ordinal) ? text["global::".Length..] : text;
    }

    /// <summary>The full name of the namespace around a declaration; empty for the global one.</summary>
    public static string NamespaceOf(SyntaxNode declaration) =>
        string.Join(
            '.',
            declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => Of(space.Name)).Reverse()
        );

    /// <summary>The name of a type in metadata, such as <c>N.Outer`1+Inner</c>.</summary>
    public static string MetadataNameOf(TypeDeclarationSyntax declaration)
    {
        var types = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(NameWithArity).Reverse();
        var name = string.Join('+', types);
        return NamespaceOf(declaration) is { Length: > 0 } space ? $"{space}.{name}" : name;
    }

    private static string NameWithArity(TypeDeclarationSyntax type) =>
        type.Arity == 0
            ? type.Identifier.ValueText
            : string.Create(CultureInfo.InvariantCulture, $"{type.Identifier.ValueText}`{type.Arity}");
}
