using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>Where a test begins and ends in its file.</summary>
/// <param name="Documentation">Its documentation comment, up to its first attribute; empty if it has none.</param>
/// <param name="Whole">The test with documentation and attributes.</param>
/// <param name="Top">Where it begins with the plain comments that touch it.</param>
/// <param name="HasCommentsAround">Whether plain comments touch it, which belong to whoever wrote them.</param>
internal sealed record TestExtent(TextSpan Documentation, TextSpan Whole, int Top, bool HasCommentsAround)
{
    /// <summary>The test with the plain comments that touch it, above and on its last line.</summary>
    public TextSpan Outer { get; private init; }

    /// <summary>Finds the extent of a test.</summary>
    public static TestExtent Of(MethodDeclarationSyntax method)
    {
        var trivia = method.GetLeadingTrivia();
        var start = method.SpanStart;
        var index = trivia.Count - 1;
        for (; index >= 0 && (IsBlank(trivia[index]) || IsDocumentation(trivia[index])); index--)
        {
            start = IsBlank(trivia[index]) ? start : trivia[index].FullSpan.Start;
        }

        var top = TopOf(trivia, start);
        return new(
            TextSpan.FromBounds(start, method.SpanStart),
            TextSpan.FromBounds(start, method.Span.End),
            top,
            top < start || method.GetTrailingTrivia().Any(IsComment)
        )
        {
            Outer = TextSpan.FromBounds(
                top,
                method
                    .GetTrailingTrivia()
                    .Where(IsComment)
                    .Select(comment => comment.FullSpan.End)
                    .Append(method.Span.End)
                    .Max()
            ),
        };
    }

    // by its text, because without documentation mode the parser sees plain comments
    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.HasStructure
            ? trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
                || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
            : trivia.ToFullString() is ['/', '/', '/', not '/', ..] or "///" or ['/', '*', '*', not '/', ..];

    // comments on the lines right above
    private static int TopOf(SyntaxTriviaList trivia, int start)
    {
        var top = start;
        var lineEnds = 0;
        foreach (var part in trivia.Reverse().SkipWhile(part => part.FullSpan.End > start))
        {
            lineEnds += part.IsKind(SyntaxKind.EndOfLineTrivia) ? 1 : 0;
            if (lineEnds > 1 || !(IsBlank(part) || IsComment(part)))
            {
                break;
            }

            if (IsComment(part))
            {
                top = part.FullSpan.Start;
                lineEnds = 0;
            }
        }

        return top;
    }

    private static bool IsBlank(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
