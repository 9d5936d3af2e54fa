using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Extension.Subjects;

/// <summary>A type that a file declares.</summary>
/// <param name="Id">Its documentation id.</param>
/// <param name="Name">Its name with the types around it and its type parameters: <c>Outer.Inner&lt;T&gt;</c>.</param>
internal sealed record DeclaredType(string Id, string Name);

/// <summary>What a file declares, and what of it a place is in. Knows syntax alone, so that it answers at once.</summary>
/// <param name="text">The text of the file.</param>
internal sealed class SourceOutline(string text)
{
    private readonly CompilationUnitSyntax _root = CSharpSyntaxTree
        .ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))
        .GetCompilationUnitRoot();

    /// <summary>The public types, those inside of others too, in the order of the file; parts of one type are one.</summary>
    public IReadOnlyList<DeclaredType> Types =>
        [
            .. _root
                .DescendantNodes(node => node is not BaseMethodDeclarationSyntax)
                .OfType<MemberDeclarationSyntax>()
                .Where(IsType)
                .Where(IsReachable)
                .Select(DeclaredTypeOf)
                .Distinct(),
        ];

    /// <summary>The innermost type that a place is in; <see langword="null"/> between types.</summary>
    /// <param name="position">The number of characters before it.</param>
    public DeclaredType? TypeAt(int position) =>
        Around(position).OfType<MemberDeclarationSyntax>().FirstOrDefault(IsType) is { } type
            ? DeclaredTypeOf(type)
            : null;

    /// <summary>The name of the member that a place is in, as C# spells it; <see langword="null"/> for none.</summary>
    /// <param name="position">The number of characters before it.</param>
    public string? MemberAt(int position) =>
        Around(position).OfType<MemberDeclarationSyntax>().FirstOrDefault() switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            EventDeclarationSyntax @event => @event.Identifier.ValueText,
            EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            IndexerDeclarationSyntax => "this[]",
            OperatorDeclarationSyntax @operator => $"operator {@operator.OperatorToken.Text}",
            BaseFieldDeclarationSyntax { Declaration.Variables: [var variable, ..] } => variable.Identifier.ValueText,
            _ => null,
        };

    /// <summary>The name of the test that a place is in; <see langword="null"/> for none.</summary>
    /// <param name="position">The number of characters before it.</param>
    /// <returns>The name of the method around it that has attributes, as a test has in every framework and a helper has not.</returns>
    public string? TestAt(int position) =>
        Around(position)
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(method => method.AttributeLists.Count > 0)
            ?.Identifier.ValueText;

    /// <summary>The line and column, counted from one, where a method begins; <see langword="null"/> if there is none.</summary>
    /// <param name="name">The name of the method.</param>
    public (int Line, int Column)? FindMethod(string name)
    {
        var method = _root
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(method => string.Equals(method.Identifier.ValueText, name, StringComparison.Ordinal));
        if (method is null)
        {
            return null;
        }

        var start = method.SyntaxTree.GetLineSpan(method.Identifier.Span).StartLinePosition;
        return (start.Line + 1, start.Character + 1);
    }

    // comments and attributes before a declaration belong to it
    private IEnumerable<SyntaxNode> Around(int position)
    {
        var token = _root.FindToken(Math.Clamp(position, 0, _root.FullSpan.End));
        return token.Parent?.AncestorsAndSelf() ?? [];
    }

    private static bool IsType(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        && !member.IsKind(SyntaxKind.ExtensionBlockDeclaration);

    private static bool IsReachable(MemberDeclarationSyntax type) =>
        type.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Where(IsType).All(IsPublic);

    private static bool IsPublic(MemberDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PublicKeyword)
        || type.Modifiers.Any(SyntaxKind.ProtectedKeyword)
        || (type.Parent is InterfaceDeclarationSyntax && type.Modifiers.Count == 0);

    private static DeclaredType DeclaredTypeOf(MemberDeclarationSyntax type)
    {
        var ids = new List<string>();
        var names = new List<string>();
        foreach (var part in type.AncestorsAndSelf().Reverse())
        {
            if (part is BaseNamespaceDeclarationSyntax @namespace)
            {
                ids.Add(@namespace.Name.ToString());
            }
            else if (part is MemberDeclarationSyntax member && IsType(member))
            {
                var (name, parameters) = NameOf(member);
                ids.Add(parameters is [] ? name : $"{name}`{parameters.Count}");
                names.Add(parameters is [] ? name : $"{name}<{string.Join(", ", parameters)}>");
            }
        }

        return new("T:" + string.Join('.', ids), string.Join('.', names));
    }

    private static (string Name, IReadOnlyList<string> Parameters) NameOf(MemberDeclarationSyntax type)
    {
        var (name, list) = type switch
        {
            TypeDeclarationSyntax declared => (declared.Identifier, declared.TypeParameterList),
            DelegateDeclarationSyntax declared => (declared.Identifier, declared.TypeParameterList),
            _ => (((BaseTypeDeclarationSyntax)type).Identifier, null),
        };
        return (name.ValueText, [.. list?.Parameters.Select(parameter => parameter.Identifier.ValueText) ?? []]);
    }
}
