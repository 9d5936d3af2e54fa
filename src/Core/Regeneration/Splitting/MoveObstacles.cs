using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>Says why a test has to stay in its file: whatever is not understood stays.</summary>
/// <param name="parts">The parts of its class.</param>
/// <param name="headEnd">Where the head of its file ends, which the new file repeats.</param>
internal sealed class MoveObstacles(IReadOnlyList<Spot> parts, int headEnd)
{
    // those of the frameworks, whose methods are run by nothing but the runner, one at a time
    private static readonly string[] TestAttributes =
    [
        "Fact",
        "Theory",
        "Test",
        "TestCase",
        "TestCaseSource",
        "TestMethod",
        "DataTestMethod",
    ];

    private readonly HashSet<string> _members =
    [
        .. parts
            .SelectMany(spot => spot.Part.Members)
            .Where(member => !PartShell.IsRepeated(member))
            .SelectMany(SyntaxNames.OfMember)
            .Concat(parts.Select(spot => spot.Part.Identifier.ValueText)),
    ];

    /// <summary>Why a test cannot go to another file.</summary>
    /// <returns>The reason, in a few words; <see langword="null"/> if there is none.</returns>
    public string? OfFile(ExistingTest test)
    {
        var (file, outer) = (test.Source, test.Extent.Outer);
        var next = test.Method.GetLastToken().GetNextToken();
        return !file.Lines.IsFirstOnLine(outer.Start)
            || !file.Lines.IsBlank(outer.End, file.Lines.EndOf(outer))
            || test.Method.GetTrailingTrivia().Any(SyntaxKind.MultiLineCommentTrivia)
                ? "something else stands on its lines"
            : test.Method.ContainsDirectives
            || next.LeadingTrivia.Any(trivia => trivia.IsDirective)
            || !file.Branches.AreAlike(
                outer.Start,
                ((TypeDeclarationSyntax)test.Method.Parent!).OpenBraceToken.SpanStart
            )
                ? "a directive stands beside it or in it"
            : !DirectiveState.AreAlike(file, headEnd, outer.Start) ? "a directive above counts for it"
            : null;
    }

    /// <summary>Why a test cannot go to another class, too.</summary>
    /// <returns>The reason, in a few words; <see langword="null"/> if there is none.</returns>
    public string? OfClass(ExistingTest test)
    {
        var used = test
            .Method.DescendantTokens()
            .Where(token => token != test.Method.Identifier)
            .Where(token => token.RawKind is (int)SyntaxKind.IdentifierToken or (int)SyntaxKind.StringLiteralToken)
            .Select(token => token.ValueText)
            .FirstOrDefault(_members.Contains);
        return used is not null ? $"it uses '{used}' of its class"
            : test.Method.Modifiers.Any(modifier =>
                modifier.RawKind
                    is (int)SyntaxKind.OverrideKeyword
                        or (int)SyntaxKind.NewKeyword
                        or (int)SyntaxKind.StaticKeyword
            ) || test.Method.ExplicitInterfaceSpecifier is not null
                ? "it is more to its class than a test"
            : IsUsedElsewhere(test) ? "something uses it"
            : null;
    }

    /// <summary>Why no test of the class can go to another class: something runs around every test of it.</summary>
    /// <returns>The member, in words; <see langword="null"/> if there is none.</returns>
    public string? OfClasses() =>
        parts.SelectMany(spot => spot.Part.Members).FirstOrDefault(RunsAroundTests) is { } member
            ? $"'{SyntaxNames.OfMember(member).FirstOrDefault() ?? parts[0].Part.Identifier.ValueText}' may run before or after every test of it"
            : null;

    private bool IsUsedElsewhere(ExistingTest test) =>
        parts
            .SelectMany(spot => spot.Source.Root.DescendantTokens())
            .Any(token =>
                token != test.Method.Identifier && string.Equals(token.ValueText, test.Name, StringComparison.Ordinal)
            );

    private static bool RunsAroundTests(MemberDeclarationSyntax member) =>
        member switch
        {
            BaseTypeDeclarationSyntax or DelegateDeclarationSyntax => false,
            ConstructorDeclarationSyntax made => !HandsOn(made),
            MethodDeclarationSyntax method when IsTest(method) => false,
            MethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.OverrideKeyword) => !IsUnwritten(
                method
            ),
            _ when member.Modifiers.Any(SyntaxKind.OverrideKeyword) => true,
            MethodDeclarationSyntax method => method.AttributeLists.Count > 0
                || method.ExplicitInterfaceSpecifier is not null
                || method.Modifiers.Any(SyntaxKind.PublicKeyword) && !method.Modifiers.Any(SyntaxKind.StaticKeyword),
            BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax => member.AttributeLists.Count > 0,
            _ => true,
        };

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method
            .AttributeLists.SelectMany(list => list.Attributes)
            .Any(attribute =>
                TestAttributes.Contains(SyntaxNames.Of(attribute.Name).Split('.')[^1], StringComparer.Ordinal)
            );

    // what templates write: parameters for the base, and nothing else
    private static bool HandsOn(ConstructorDeclarationSyntax made) =>
        made is { Initializer.RawKind: (int)SyntaxKind.BaseConstructorInitializer, Body.Statements.Count: 0 }
        && made.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText)
            .SequenceEqual(
                made.Initializer.ArgumentList.Arguments.Select(argument => argument.Expression.ToString()),
                StringComparer.Ordinal
            );

    private static bool IsUnwritten(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression is ThrowExpressionSyntax { Expression: ObjectCreationExpressionSyntax made }
        && made.Type.ToString().EndsWith("NotImplementedException", StringComparison.Ordinal);
}
