using System.Globalization;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>Reads what a symbol's own comment says, before <c>inheritdoc</c> is resolved.</summary>
/// <param name="compilation">The compilation that the symbols are from.</param>
/// <param name="report">Takes what is noticed.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class DocumentationReader(
    Compilation compilation,
    Action<ForgeDiagnostic> report,
    CancellationToken cancellationToken
)
{
    // a comment may belong to several symbols: fields of one declaration, a record and its constructor
    private readonly HashSet<(SourceLocation?, string)> _reported = [];

    /// <summary>Reads a symbol's own comment.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The top-level nodes; empty if there is no comment.</returns>
    public EquatableArray<DocNode> ReadOwn(ISymbol symbol)
    {
        var xml = XmlOf(symbol);
        if (xml.Length == 0)
        {
            return default;
        }

        if (xml.StartsWith("<!-- Badly formed", StringComparison.Ordinal))
        {
            return ReadMalformed(symbol);
        }

        var (nodes, problems) = DocCommentParser.Parse(xml);
        foreach (var problem in problems)
        {
            ReportMalformed(symbol, LocationOf(symbol), problem.Message);
        }

        return xml.Contains("<include", StringComparison.Ordinal)
            ? ReportIncludes(symbol, nodes, "the file or the path was not found")
            : nodes;
    }

    /// <summary>The first source location of a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The location; <see langword="null"/> for a symbol from an assembly.</returns>
    public static SourceLocation? LocationOf(ISymbol symbol)
    {
        if (symbol.Locations is not [{ SourceTree: { } tree } location, ..])
        {
            return null;
        }

        var start = location.GetLineSpan().StartLinePosition;
        return new(tree.FilePath, start.Line + 1, start.Character + 1);
    }

    /// <summary>The name of a symbol as messages show it.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The C# name with containing type and parameter types.</returns>
    public static string NameOf(ISymbol symbol) =>
        symbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private string XmlOf(ISymbol symbol)
    {
        var xml =
            symbol.GetDocumentationCommentXml(CultureInfo.InvariantCulture, expandIncludes: true, cancellationToken)
            ?? "";
        return xml.Length > 0 ? xml
            : PartOf(symbol) is { } part ? XmlOf(part)
            : "";
    }

    // GetMembers gives the defining part of a partial member; the comment may stand on the other
    private static ISymbol? PartOf(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol method => method.PartialImplementationPart,
            IPropertySymbol property => property.PartialImplementationPart,
            IEventSymbol @event => @event.PartialImplementationPart,
            _ => null,
        };

    private EquatableArray<DocNode> ReadMalformed(ISymbol symbol)
    {
        var all = new List<DocNode>();
        var comments = 0;
        var problemsFound = 0;
        foreach (var comment in SourceComment.Of(symbol, compilation, cancellationToken))
        {
            var (nodes, problems) = DocCommentParser.Parse(comment.Text);
            foreach (var problem in problems)
            {
                ReportMalformed(symbol, comment.LocationOf(problem.Offset), problem.Message);
            }

            comments++;
            problemsFound += problems.Count;
            all.AddRange(nodes.Select(node => WithResolvedCrefs(node, comment.FindId)));
        }

        if (comments > 0 && problemsFound == 0)
        {
            ReportMalformed(symbol, LocationOf(symbol), "the compiler does not accept it");
        }

        return ReportIncludes(symbol, all.ToEquatableArray(), "a comment that is not well-formed includes nothing");
    }

    private void ReportMalformed(ISymbol symbol, SourceLocation? location, string problem)
    {
        if (_reported.Add((location, problem)))
        {
            report(ForgeDiagnostic.At(Rules.DocumentationMalformed, location, NameOf(symbol), problem));
        }
    }

    private static DocNode WithResolvedCrefs(DocNode node, Func<string, string?> findId) =>
        node.Kind == DocNodeKind.Text
            ? node
            : node with
            {
                Attributes = node
                    .Attributes.Select(attribute =>
                        string.Equals(attribute.Name, "cref", StringComparison.Ordinal)
                        && findId(attribute.Value) is { } id
                            ? attribute with
                            {
                                Value = id,
                            }
                            : attribute
                    )
                    .ToEquatableArray(),
                Children = node.Children.Select(child => WithResolvedCrefs(child, findId)).ToEquatableArray(),
            };

    // an include element that is still there was not expanded
    private EquatableArray<DocNode> ReportIncludes(ISymbol symbol, EquatableArray<DocNode> nodes, string reason) =>
        nodes
            .Where(node =>
            {
                if (!node.IsElement("include"))
                {
                    return true;
                }

                report(
                    ForgeDiagnostic.At(
                        Rules.IncludeUnresolved,
                        LocationOf(symbol),
                        NameOf(symbol),
                        $"{node.FindAttribute("path")} of {node.FindAttribute("file")}",
                        reason
                    )
                );
                return false;
            })
            .Select(node =>
                node.Children.IsEmpty ? node : node with { Children = ReportIncludes(symbol, node.Children, reason) }
            )
            .ToEquatableArray();
}
