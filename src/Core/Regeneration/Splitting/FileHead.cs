using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Merging;
using SkeletonForge.Core.Regeneration.Tests;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>
/// What stands above the class of a file and holds for all below it: comments, directives, imports and the namespace. A file
/// that takes members of the class needs the same, for nobody can tell which of it they need.
/// </summary>
internal sealed class FileHead
{
    private FileHead(string text, string tail, int end) => (Text, Tail, End) = (text, tail, end);

    /// <summary>The head, whole lines; empty if nothing stands above the class.</summary>
    public string Text { get; }

    /// <summary>The braces that end its namespaces, whole lines.</summary>
    public string Tail { get; }

    /// <summary>What of it the compiler looks at: tokens and directives.</summary>
    public string Meaning =>
        string.Join(
            ' ',
            SyntaxFactory
                .ParseTokens(Text)
                .SelectMany(token =>
                    token
                        .LeadingTrivia.Where(trivia => trivia.IsDirective)
                        .Select(trivia => trivia.ToFullString().Trim())
                        .Append(token.Text)
                )
        );

    /// <summary>Where it ends in its file.</summary>
    public int End { get; }

    /// <summary>Reads the head of a file.</summary>
    /// <param name="file">A file that parses.</param>
    /// <param name="part">A class in it that is in no other type.</param>
    /// <param name="isUsed">Says whether an imported namespace is to be imported again.</param>
    /// <returns>The head; <see langword="null"/> if it cannot be repeated: declarations or open directives are in between.</returns>
    public static FileHead? Of(TestFile file, TypeDeclarationSyntax part, Func<string, bool> isUsed)
    {
        var spaces = part.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().ToList();
        var last = LastToken(file.Root, spaces);
        var end = last is { } token ? file.Lines.EndOf(token.Span) : 0;
        if (
            !part.Ancestors().All(node => node is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            || part.SpanStart < end
            || HasDeclarations(file.Root, spaces, end)
            || !IsClosed(file, part, end)
        )
        {
            return null;
        }

        var newLine = file.Lines.NewLine ?? "\n";
        var text = Without(file, end, Dropped(file, isUsed, end)).TrimStart('\r', '\n');
        var isOpen = last is { RawKind: (int)SyntaxKind.OpenBraceToken };
        return new(
            text.Length == 0 || isOpen ? text : text.TrimEnd('\r', '\n') + newLine + newLine,
            string.Concat(
                spaces
                    .OfType<NamespaceDeclarationSyntax>()
                    .Reverse()
                    .Select(space => $"{file.Lines.IndentOf(space.CloseBraceToken.SpanStart)}}}{newLine}")
            ),
            end
        );
    }

    private static SyntaxToken? LastToken(CompilationUnitSyntax root, List<BaseNamespaceDeclarationSyntax> spaces)
    {
        var inner = spaces.Count == 0 ? null : spaces[^1];
        var (usings, externs) = inner is null ? (root.Usings, root.Externs) : (inner.Usings, inner.Externs);
        return usings.LastOrDefault()?.GetLastToken()
            ?? externs.LastOrDefault()?.GetLastToken()
            ?? inner switch
            {
                FileScopedNamespaceDeclarationSyntax space => space.SemicolonToken,
                NamespaceDeclarationSyntax space => space.OpenBraceToken,
                _ => null,
            };
    }

    private static bool HasDeclarations(
        CompilationUnitSyntax root,
        List<BaseNamespaceDeclarationSyntax> spaces,
        int end
    ) =>
        spaces
            .SelectMany(space => space.Members)
            .Concat(root.Members)
            .Except(spaces)
            .Any(member => member.SpanStart < end);

    // what is open at its end would be open at the end of both files
    private static bool IsClosed(TestFile file, TypeDeclarationSyntax part, int end)
    {
        var above = Directives(file).Where(directive => directive.SpanStart < end).ToList();
        // without anything to repeat, a directive above the class would be lost
        var hasAll = end > 0 || !part.GetLeadingTrivia().Any(trivia => trivia.IsDirective);
        return hasAll
            && file.Branches.AreAlike(0, part.OpenBraceToken.SpanStart)
            && file.Branches.AreAlike(0, end)
            && above.Count(directive => directive is RegionDirectiveTriviaSyntax)
                == above.Count(directive => directive is EndRegionDirectiveTriviaSyntax);
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(TestFile file)
    {
        for (
            var directive = file.Root.GetFirstDirective();
            directive is not null;
            directive = directive.GetNextDirective()
        )
        {
            yield return directive;
        }
    }

    // what counts for the whole project must not be said twice
    private static IEnumerable<SyntaxNode> Dropped(TestFile file, Func<string, bool> isUsed, int end) =>
        file
            .Imports.Where(directive => !isUsed(SyntaxNames.Of(directive.NamespaceOrType)))
            .Concat(file.Root.Usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
            .Concat<SyntaxNode>(file.Root.AttributeLists)
            .Where(node => node.SpanStart < end);

    private static string Without(TestFile file, int end, IEnumerable<SyntaxNode> dropped)
    {
        var edits = new TextEdits();
        foreach (var node in dropped)
        {
            edits.Remove(file.Lines.WithItsLine(node.Span));
        }

        return edits.Apply(file.Text.ToString(TextSpan.FromBounds(0, end)));
    }
}
