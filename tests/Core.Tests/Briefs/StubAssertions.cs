using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Tests.Briefs;

/// <summary>Checks that the contract on a page shows what callers see, and no more.</summary>
internal static class StubAssertions
{
    /// <summary>Every member can be reached from outside, or hides the constructor that C# would add, and none has a body.</summary>
    public static void HasNothingHidden(CSharpCompilation stub)
    {
        var root = stub.SyntaxTrees.Single().GetRoot(TestContext.Current.CancellationToken);
        Assert.Empty(root.DescendantNodes().OfType<StatementSyntax>());
        Assert.All(
            root.DescendantNodes().OfType<ArrowExpressionClauseSyntax>(),
            body => Assert.Equal("=> throw null!", body.ToString())
        );
        Assert.All(root.DescendantNodes().OfType<EqualsValueClauseSyntax>(), value => Assert.True(IsDeclared(value)));

        var model = stub.GetSemanticModel(root.SyntaxTree);
        var hidden = root.DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is not (BaseNamespaceDeclarationSyntax or ExtensionBlockDeclarationSyntax))
            .Select(member =>
                model.GetDeclaredSymbol(
                    member is BaseFieldDeclarationSyntax field ? field.Declaration.Variables[0] : member,
                    TestContext.Current.CancellationToken
                )
            )
            .OfType<ISymbol>()
            .Where(symbol =>
                symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal
                && symbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }
                && symbol is not IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
                && symbol is not IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
                && symbol is not IEventSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
            );
        Assert.Empty(hidden.Select(symbol => symbol.ToDisplayString()));
    }

    // constants, enum values and default values are part of what is declared
    private static bool IsDeclared(EqualsValueClauseSyntax value) =>
        value.Parent is ParameterSyntax or EnumMemberDeclarationSyntax
        || value
            .Ancestors()
            .OfType<FieldDeclarationSyntax>()
            .Any(field => field.Modifiers.Any(SyntaxKind.ConstKeyword));
}
