using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>What of a file is a person's, told without the product: by the names that hand edits leave.</summary>
internal static class HandWritten
{
    /// <summary>The tokens and comments that no run may change, in order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var source = SourceText.From(text);
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        var free = Free(root, source).ToList();
        return from element in Elements(root)
            where !free.Exists(span => span.Contains(element.Position))
            where !element.Text.StartsWith("/// <para>Needs review:", StringComparison.Ordinal)
            where !element.Text.StartsWith("/// <para>Orphan:", StringComparison.Ordinal)
            select element.Text;
    }

    private static IEnumerable<TextSpan> Free(CompilationUnitSyntax root, SourceText source)
    {
        foreach (
            var directive in root.DescendantNodes()
                .OfType<UsingDirectiveSyntax>()
                .Where(each => each.ToString() is "using Caching;")
        )
        {
            yield return directive.Span;
        }

        foreach (var method in root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var attributes = method.AttributeLists.ToString();
            if (!attributes.Contains("\"Behavior\"", StringComparison.Ordinal))
            {
                continue;
            }

            var start = HandEdits.StartOf(source, method);
            var above = source.Lines.GetLineFromPosition(start) is { LineNumber: > 0 and var line }
                ? source.Lines[line - 1].ToString().Trim()
                : "";
            var touched =
                source.ToString(TextSpan.FromBounds(start, method.FullSpan.End))
                + (above.StartsWith("//", StringComparison.Ordinal) ? above : "");
            if (!HandEdits.IsIn(touched))
            {
                yield return TextSpan.FromBounds(start, method.Span.End);
                continue;
            }

            foreach (
                var list in method.AttributeLists.Where(list =>
                    list.ToString().Contains("(\"Contract\"", StringComparison.Ordinal)
                )
            )
            {
                yield return list.Span;
            }

            // documentation follows as long as nobody edits it
            var documentation = TextSpan.FromBounds(start, method.SpanStart);
            if (!HandEdits.IsIn(source.ToString(documentation)))
            {
                yield return documentation;
            }
        }
    }

    private static IEnumerable<(int Position, string Text)> Elements(SyntaxNode root) =>
        root.DescendantTokens()
            // a class becomes partial where its tests need more than one file
            .Where(token => !token.IsKind(SyntaxKind.PartialKeyword))
            .SelectMany(token =>
                token
                    .LeadingTrivia.SelectMany(Elements)
                    .Append((Position: token.SpanStart, token.Text))
                    .Concat(token.TrailingTrivia.SelectMany(Elements))
            )
            .Where(element => element.Text.Length > 0);

    private static IEnumerable<(int Position, string Text)> Elements(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            ? []
            : SourceText
                .From(trivia.ToFullString())
                .Lines.Select(line => (trivia.FullSpan.Start + line.Start, line.ToString().Trim()))
                .Where(line => line.Item2.Length > 0);
}
