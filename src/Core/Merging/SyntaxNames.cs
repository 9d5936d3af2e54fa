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
        if (name is IdentifierNameSyntax simple)
        {
            return simple.Identifier.ValueText;
        }

        var text = string.Concat(name.DescendantTokens().Select(token => token.ValueText));
        return text.StartsWith("global::", StringComparison.Ordinal) ? text["global::".Length..] : text;
    }

    /// <summary>The full name of the namespace around a declaration; empty for the global one.</summary>
    public static string NamespaceOf(SyntaxNode declaration) =>
        string.Join(
            '.',
            declaration.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(space => Of(space.Name)).Reverse()
        );

    /// <summary>The name in metadata of a type that is in no other.</summary>
    /// <param name="namespace">The namespace as C# writes it; empty for the global one.</param>
    /// <param name="name">The name of the type, which has no type parameters.</param>
    public static string MetadataNameOf(string @namespace, string name) =>
        (@namespace.Length == 0 ? name : $"{@namespace}.{name}").Replace("@", "", StringComparison.Ordinal);

    /// <summary>The name of a type in metadata, such as <c>N.Outer`1+Inner</c>.</summary>
    public static string MetadataNameOf(TypeDeclarationSyntax declaration)
    {
        var types = declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Select(NameWithArity).Reverse();
        var name = string.Join('+', types);
        return NamespaceOf(declaration) is { Length: > 0 } space ? $"{space}.{name}" : name;
    }

    /// <summary>The names that a member brings into its class.</summary>
    public static IEnumerable<string> OfMember(MemberDeclarationSyntax member) =>
        member switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(name => name.Identifier.ValueText),
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            EventDeclarationSyntax @event => [@event.Identifier.ValueText],
            BaseTypeDeclarationSyntax type => [type.Identifier.ValueText],
            DelegateDeclarationSyntax @delegate => [@delegate.Identifier.ValueText],
            _ => [],
        };

    private static string NameWithArity(TypeDeclarationSyntax type) =>
        type.Arity == 0
            ? type.Identifier.ValueText
            : string.Create(CultureInfo.InvariantCulture, $"{type.Identifier.ValueText}`{type.Arity}");
}
