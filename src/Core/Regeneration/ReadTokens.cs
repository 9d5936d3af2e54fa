using System.Buffers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Regeneration;

/// <summary>
/// Takes what counts of a test from the tree that it is in already. Where the parser may have cut the text otherwise than
/// one who reads the tokens of the text alone, it takes nothing: hashes stand in files that people keep.
/// </summary>
internal static class ReadTokens
{
    // the last one counts although it has no text
    private const string EndOfText = "";

    // a token or a comment with one of these is cut in two where line endings are made alike
    private static readonly SearchValues<char> OddLineEnds = SearchValues.Create("\f\u0085\u2028\u2029");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    /// <summary>Takes the parts of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="whole">Where it begins with its documentation comment and attributes, and where it ends.</param>
    /// <param name="parts">Gets the parts.</param>
    /// <returns>The parts; <see langword="null"/> if they have to be read from the text.</returns>
    public static HashedParts? TryTake(MethodDeclarationSyntax method, TextSpan whole, HashedParts parts)
    {
        if (method.ContainsDiagnostics || method.ContainsDirectives || method.ContainsSkippedText)
        {
            return null;
        }

        foreach (var token in method.DescendantTokens())
        {
            if (
                !TryTake(token.LeadingTrivia, whole, parts)
                || !TryTake(token, parts)
                || !TryTake(token.TrailingTrivia, whole, parts)
            )
            {
                return null;
            }
        }

        parts.AddToken(EndOfText);
        return parts;
    }

    private static bool TryTake(SyntaxToken token, HashedParts parts)
    {
        var text = token.Text;
        if (!IsCutAlike(token.Kind()) || token.IsMissing || text.AsSpan().ContainsAny(LineEnds))
        {
            return false;
        }

        parts.AddToken(text);
        return true;
    }

    private static bool TryTake(SyntaxTriviaList list, TextSpan whole, HashedParts parts)
    {
        foreach (var trivia in list)
        {
            if (HashedParts.IsBlank(trivia) || !whole.Contains(trivia.FullSpan))
            {
                continue;
            }

            if (!TryTake(trivia, parts))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryTake(SyntaxTrivia trivia, HashedParts parts)
    {
        if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            var text = trivia.ToString();
            parts.AddTrivia(text);
            return !text.AsSpan().ContainsAny(LineEnds);
        }

        if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        {
            // not of the trivia itself, which would put its text together out of a tree
            var text = trivia.SyntaxTree!.GetText().ToString(trivia.FullSpan);
            return !text.AsSpan().ContainsAny(OddLineEnds) && parts.TryAddDocumentation(text);
        }

        return false;
    }

    // the parser makes one token of several signs, or several of an interpolated string
    private static bool IsCutAlike(SyntaxKind kind) =>
        kind
            is SyntaxKind.IdentifierToken
                or SyntaxKind.StringLiteralToken
                or SyntaxKind.CharacterLiteralToken
                or SyntaxKind.NumericLiteralToken
                or SyntaxKind.OpenParenToken
                or SyntaxKind.CloseParenToken
                or SyntaxKind.OpenBraceToken
                or SyntaxKind.CloseBraceToken
                or SyntaxKind.OpenBracketToken
                or SyntaxKind.CloseBracketToken
                or SyntaxKind.SemicolonToken
                or SyntaxKind.CommaToken
                or SyntaxKind.DotToken
                or SyntaxKind.ColonToken
                or SyntaxKind.EqualsToken
                or SyntaxKind.EqualsGreaterThanToken
                or SyntaxKind.ExclamationToken
                or SyntaxKind.LessThanToken
                or SyntaxKind.GreaterThanToken
        || SyntaxFacts.IsKeywordKind(kind);
}
