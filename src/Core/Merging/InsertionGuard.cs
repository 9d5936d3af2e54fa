using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Merging;

/// <summary>Makes sure that a file still means what it meant, whatever was inserted.</summary>
/// <param name="declaration">The class before the insertions.</param>
/// <param name="insertions">What was inserted.</param>
internal sealed class InsertionGuard(TypeDeclarationSyntax declaration, IReadOnlyList<Insertion> insertions)
{
    /// <summary>Looks for what the insertions broke.</summary>
    /// <param name="text">The text with the insertions.</param>
    /// <returns>What is wrong, as a sentence; <see langword="null"/> if nothing is.</returns>
    public string? FindDamage(string text)
    {
        var old = declaration.SyntaxTree;
        var root = CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options).GetRoot();
        if (SyntaxErrors.First(root) is { } error)
        {
            return $"With the additions it does not parse: {error}";
        }

        var inserted = InsertedRanges().ToList();
        var kept = Tokens(root).Where(token => !inserted.Exists(range => range.Contains(token.SpanStart)));
        var expected = Tokens(old.GetRoot()).Select(token => (Shift(token.SpanStart), token.RawKind, token.Text));
        return
            kept.Select(token => (token.SpanStart, token.RawKind, token.Text)).SequenceEqual(expected)
            && IsStillOneClass(root)
            ? null
            : "The additions change the meaning of what is there.";
    }

    // a member with a brace too many ends the class and begins another
    private bool IsStillOneClass(SyntaxNode root)
    {
        var open = root.FindToken(Shift(declaration.OpenBraceToken.SpanStart));
        var close = root.FindToken(Shift(declaration.CloseBraceToken.SpanStart));
        return open.Parent == close.Parent;
    }

    private static IEnumerable<SyntaxToken> Tokens(SyntaxNode root) =>
        root.DescendantTokens(descendIntoTrivia: true).Where(token => token.Span.Length > 0);

    private int Shift(int position) =>
        position
        + insertions.Where(insertion => insertion.Position <= position).Sum(insertion => insertion.Text.Length);

    private IEnumerable<TextSpan> InsertedRanges()
    {
        var added = 0;
        foreach (var insertion in insertions)
        {
            yield return new(insertion.Position + added, insertion.Text.Length);
            added += insertion.Text.Length;
        }
    }
}
