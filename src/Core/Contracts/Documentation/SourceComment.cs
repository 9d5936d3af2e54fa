using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>
/// The documentation comment of a declaration as it stands in the source, for when the compiler gives up on it because
/// it is not well-formed.
/// </summary>
/// <param name="Text">The XML without comment slashes, line for line.</param>
/// <param name="Path">The file.</param>
/// <param name="FirstLine">The line of the file that the text starts at, counted from 1.</param>
/// <param name="FindId">Finds the documentation id of a cref; <see langword="null"/> if it does not resolve.</param>
internal sealed record SourceComment(string Text, string Path, int FirstLine, Func<string, string?> FindId)
{
    /// <summary>Reads the comments of all declarations of a symbol.</summary>
    /// <param name="symbol">A symbol from source.</param>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One comment per declaration that has one.</returns>
    public static IEnumerable<SourceComment> Of(
        ISymbol symbol,
        Compilation compilation,
        CancellationToken cancellationToken
    )
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = DeclarationOf(reference.GetSyntax(cancellationToken));
            foreach (var trivia in declaration.GetLeadingTrivia())
            {
                if (trivia.GetStructure() is DocumentationCommentTriviaSyntax comment)
                {
                    yield return Read(comment, compilation, cancellationToken);
                }
            }
        }
    }

    /// <summary>Finds the place of a position in <see cref="Text"/>.</summary>
    /// <param name="offset">The position, counted from 0.</param>
    /// <returns>The file and line.</returns>
    public SourceLocation LocationOf(int offset) => new(Path, FirstLine + Text.AsSpan(0, offset).Count('\n'));

    // the comment of a field or event stands on the declaration that holds the declarator
    private static SyntaxNode DeclarationOf(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : node;

    private static SourceComment Read(
        DocumentationCommentTriviaSyntax comment,
        Compilation compilation,
        CancellationToken cancellationToken
    )
    {
        var model = compilation.GetSemanticModel(comment.SyntaxTree);
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var cref in comment.DescendantNodes().OfType<XmlCrefAttributeSyntax>())
        {
            var symbol = model.GetSymbolInfo(cref.Cref, cancellationToken).Symbol;
            known[cref.Cref.ToString()] = symbol?.GetDocumentationCommentId();
        }

        var line = comment.SyntaxTree.GetLineSpan(comment.FullSpan, cancellationToken).StartLinePosition.Line;
        var isBlock = comment.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);
        return new(Strip(comment.ToFullString(), isBlock), comment.SyntaxTree.FilePath, line + 1, FindId);

        // after a mismatched tag the compiler reads no more crefs; those that are types can still be bound
        string? FindId(string cref) =>
            known.TryGetValue(cref, out var id) ? id : FindType(model, comment.ParentTrivia.Token.SpanStart, cref);
    }

    private static string? FindType(SemanticModel model, int position, string cref)
    {
        var name = SyntaxFactory.ParseTypeName(cref.Replace('{', '<').Replace('}', '>'), consumeFullText: true);
        var type = model.GetSpeculativeSymbolInfo(position, name, SpeculativeBindingOption.BindAsTypeOrNamespace);
        return type.Symbol?.OriginalDefinition.GetDocumentationCommentId();
    }

    private static string Strip(string comment, bool isBlock)
    {
        var text = new StringBuilder(comment.Length);
        foreach (var line in comment.AsSpan().EnumerateLines())
        {
            text.Append(isBlock ? StripStars(line) : StripSlashes(line)).Append('\n');
        }

        return text.ToString();
    }

    private static ReadOnlySpan<char> StripSlashes(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart();
        return content.StartsWith("///") ? content[3..] : content;
    }

    private static ReadOnlySpan<char> StripStars(ReadOnlySpan<char> line)
    {
        var content = line.Trim();
        content = content.EndsWith("*/") ? content[..^2] : content;
        return content.StartsWith("/**") ? content[3..]
            : content.StartsWith("*") ? content[1..]
            : content;
    }
}
