using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.Core.Merging;

/// <summary>Reads from code what it is indented with.</summary>
internal static class IndentUnit
{
    /// <summary>What most members and statements below a node stand further right than the braces around them.</summary>
    /// <param name="scope">The node.</param>
    /// <param name="lines">The lines of its file.</param>
    /// <returns>Blanks or tabs; <see langword="null"/> if nothing below the node shows it.</returns>
    public static string? Find(SyntaxNode scope, SourceLines lines) =>
        scope
            .DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or StatementSyntax and not BlockSyntax)
            .Select(node => Step(node, lines))
            .Where(step => step is not null)
            .GroupBy(step => step, StringComparer.Ordinal)
            .OrderByDescending(step => step.Count())
            .Select(step => step.Key)
            .FirstOrDefault();

    private static string? Step(SyntaxNode node, SourceLines lines)
    {
        SyntaxToken? brace = node.Parent switch
        {
            BaseTypeDeclarationSyntax type => type.CloseBraceToken,
            NamespaceDeclarationSyntax block => block.CloseBraceToken,
            BlockSyntax block => block.CloseBraceToken,
            _ => null,
        };
        if (brace is null || !lines.IsFirstOnLine(node.SpanStart) || !lines.IsFirstOnLine(brace.Value.SpanStart))
        {
            return null;
        }

        var outer = lines.IndentOf(brace.Value.SpanStart);
        var inner = lines.IndentOf(node.SpanStart);
        return inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal)
            ? inner[outer.Length..]
            : null;
    }
}
