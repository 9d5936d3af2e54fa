using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Merging;

/// <summary>Imports namespaces in a file that has no directives to go by.</summary>
/// <param name="root">The file.</param>
/// <param name="declaration">The class that needs them.</param>
/// <param name="lines">The lines of the file.</param>
/// <param name="branches">The conditional branches of the file.</param>
/// <param name="newLine">The line ending.</param>
internal sealed class UsingBlock(
    CompilationUnitSyntax root,
    TypeDeclarationSyntax declaration,
    SourceLines lines,
    ConditionalBranches branches,
    string newLine
)
{
    /// <summary>Finds where a block of directives goes: below the head of the file, above all code.</summary>
    /// <param name="names">The namespaces, in order.</param>
    public Insertion Of(IEnumerable<string> names)
    {
        var position = Places().Last(place => branches.Holds(place, whenever: declaration.SpanStart));
        var above = position == 0 || lines.FollowsBlankLine(position) ? "" : newLine;
        var below = lines.IsBlankLine(position) ? "" : newLine;
        return new(position, above + string.Concat(names.Select(name => $"using {name};{newLine}")) + below);
    }

    // the ends of all that has to or should come first, from the top down
    private IEnumerable<int> Places()
    {
        var first = root.AttributeLists.FirstOrDefault() ?? (SyntaxNode)root.Members[0];
        var start = first.FullSpan.Start;
        yield return 0;
        if (lines.IsLineStart(start))
        {
            yield return start;
        }

        // the comment at the top is about the file; one further down is about the code that it touches
        var isTop = start == 0;
        foreach (var trivia in first.GetLeadingTrivia().Where(trivia => trivia.IsDirective || IsComment(trivia)))
        {
            var end = lines.EndOf(trivia.FullSpan);
            var standsAlone = lines.IsBlankLine(end);
            if (IsDocumentation(trivia) && !standsAlone && first is BaseTypeDeclarationSyntax)
            {
                yield break;
            }

            if (end <= first.SpanStart && (trivia.IsDirective || isTop || standsAlone))
            {
                yield return end;
            }

            isTop &= !trivia.IsDirective && !standsAlone;
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind()
            is SyntaxKind.SingleLineCommentTrivia
                or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia;

    // by its text, because without documentation mode the parser sees plain comments
    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.ToFullString() is ['/', '/', '/', ..] or ['/', '*', '*', ..];
}
