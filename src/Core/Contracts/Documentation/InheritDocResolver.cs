using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>
/// Gives the documentation of a symbol with <c>inheritdoc</c> replaced by what it stands for, in the forms that the C#
/// documentation describes: bare, with <c>cref</c>, with <c>path</c>, at the top and inside of other tags. A member
/// without any comment inherits as if it had a bare one, as editors show it.
/// </summary>
/// <param name="compilation">The compilation that the symbols are from.</param>
/// <param name="reader">Reads the comments.</param>
/// <param name="report">Takes what is noticed.</param>
internal sealed class InheritDocResolver(
    Compilation compilation,
    DocumentationReader reader,
    Action<ForgeDiagnostic> report
)
{
    private readonly Dictionary<ISymbol, EquatableArray<DocNode>> _resolved = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _underWay = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the documentation of a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>Its documentation, its own and inherited; empty if there is none.</returns>
    public DocComment Resolve(ISymbol symbol)
    {
        var nodes = NodesOf(symbol);
        return HasElement(nodes) ? new(nodes) : DocComment.Empty;
    }

    private EquatableArray<DocNode> NodesOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (_resolved.TryGetValue(definition, out var known))
        {
            return known;
        }

        if (!_underWay.Add(definition))
        {
            report(
                ForgeDiagnostic.At(
                    Rules.InheritDocCycle,
                    DocumentationReader.LocationOf(definition),
                    DocumentationReader.NameOf(definition)
                )
            );
            return default;
        }

        var own = OwnOf(definition);
        var nodes = HasElement(own)
            ? HoldsInheritDoc(own)
                ? Expand(definition, own)
                : own
            : InheritSilently(definition, own);
        _underWay.Remove(definition);
        _resolved[definition] = nodes;
        return nodes;
    }

    // what the author wrote for a symbol may stand on another: on the record, on the extension block
    private EquatableArray<DocNode> OwnOf(ISymbol symbol)
    {
        var own = reader.ReadOwn(symbol);
        if (own.IsEmpty && IsPositional(symbol))
        {
            return NodesOf(symbol.ContainingType)
                .Where(node =>
                    node.IsElement("param")
                    && string.Equals(node.FindAttribute("name"), symbol.Name, StringComparison.Ordinal)
                )
                .Select(node => DocNode.OfElement("summary", default, node.Children))
                .ToEquatableArray();
        }

        return symbol.ContainingType is { IsExtension: true } block
            ? own.Concat(ReceiverOf(symbol, block).Where(node => !own.Any(written => IsSameTag(written, node))))
                .ToEquatableArray()
            : own;
    }

    private IEnumerable<DocNode> ReceiverOf(ISymbol symbol, INamedTypeSymbol block) =>
        NodesOf(block).Where(node => node.IsElement("typeparam") || (node.IsElement("param") && !symbol.IsStatic));

    private static bool IsPositional(ISymbol symbol) =>
        symbol is IPropertySymbol { ContainingType.IsRecord: true, DeclaringSyntaxReferences: [var declaration, ..] }
        && declaration.GetSyntax() is ParameterSyntax;

    private static bool HasElement(EquatableArray<DocNode> nodes) =>
        nodes.Any(node => node.Kind == DocNodeKind.Element || !string.IsNullOrWhiteSpace(node.Value));

    private static bool HoldsInheritDoc(EquatableArray<DocNode> nodes)
    {
        foreach (var node in nodes.AsSpan())
        {
            if (HoldsInheritDoc(node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsInheritDoc(DocNode node) => node.IsElement("inheritdoc") || HoldsInheritDoc(node.Children);

    // types do not inherit silently: the comment of a base class or interface tells another story
    private EquatableArray<DocNode> InheritSilently(ISymbol symbol, EquatableArray<DocNode> own)
    {
        if (symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            return own;
        }

        foreach (var candidate in DocumentationBase.CandidatesOf(symbol))
        {
            var nodes = NodesOf(candidate);
            if (!nodes.IsEmpty)
            {
                return DocumentationWording.For(symbol, candidate, nodes);
            }
        }

        return own;
    }

    private EquatableArray<DocNode> Expand(ISymbol symbol, EquatableArray<DocNode> own)
    {
        var result = new List<DocNode>();
        foreach (var node in own)
        {
            if (!node.IsElement("inheritdoc"))
            {
                result.Add(HoldsInheritDoc(node) ? ExpandInside(symbol, node) : node);
                continue;
            }

            // what the author wrote here wins over what is inherited
            result.AddRange(
                Inherited(symbol, node).Where(inherited => !own.Any(written => IsSameTag(written, inherited)))
            );
        }

        return result.ToEquatableArray();
    }

    private DocNode ExpandInside(ISymbol symbol, DocNode parent)
    {
        var children = new List<DocNode>();
        foreach (var child in parent.Children)
        {
            if (!child.IsElement("inheritdoc"))
            {
                children.Add(HoldsInheritDoc(child) ? ExpandInside(symbol, child) : child);
                continue;
            }

            var inherited = Inherited(symbol, child);
            children.AddRange(
                child.FindAttribute("path") is null
                    ? inherited.Where(node => IsSameTag(node, parent)).SelectMany(node => node.Children)
                    : inherited
            );
        }

        return parent with
        {
            Children = children.ToEquatableArray(),
        };
    }

    private IEnumerable<DocNode> Inherited(ISymbol symbol, DocNode inheritDoc)
    {
        var path = inheritDoc.FindAttribute("path") ?? inheritDoc.FindAttribute("select");
        foreach (var source in SourcesOf(symbol, inheritDoc))
        {
            var nodes = NodesOf(source);
            if (!nodes.IsEmpty)
            {
                var worded = DocumentationWording.For(symbol, source, nodes);
                return path is null ? worded : Select(symbol, worded, path);
            }
        }

        Report(
            symbol,
            inheritDoc.FindAttribute("cref") is { } cref
                ? $"'{cref}' has no documentation"
                : "nothing that it overrides or implements is documented"
        );
        return [];
    }

    private IEnumerable<ISymbol> SourcesOf(ISymbol symbol, DocNode inheritDoc)
    {
        if (inheritDoc.FindAttribute("cref") is not { } cref)
        {
            return DocumentationBase.CandidatesOf(symbol);
        }

        return DocumentationCommentId.GetSymbolsForDeclarationId(cref, compilation);
    }

    private List<DocNode> Select(ISymbol symbol, EquatableArray<DocNode> nodes, string path)
    {
        try
        {
            var root = new XElement("doc", nodes.Select(DocXml.ToXml));
            _ = new XDocument(root);
            // a path such as /summary is relative to the comment, whose root the author does not write
            var navigator =
                path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) ? "/doc" + path : path;
            List<DocNode> found = root.XPathEvaluate(navigator) is IEnumerable<object> selected
                ? [.. selected.OfType<XNode>().Select(DocXml.FromXml).OfType<DocNode>()]
                : [];
            if (found.Count == 0)
            {
                Report(symbol, $"the path '{path}' selects nothing");
            }

            return found;
        }
        catch (Exception exception) when (exception is XPathException or XmlException or ArgumentException)
        {
            Report(symbol, $"the path '{path}' is not valid");
            return [];
        }
    }

    private void Report(ISymbol symbol, string reason) =>
        report(
            ForgeDiagnostic.At(
                Rules.InheritDocUnresolved,
                DocumentationReader.LocationOf(symbol),
                DocumentationReader.NameOf(symbol),
                reason
            )
        );

    private static bool IsSameTag(DocNode left, DocNode right) =>
        left.Kind == DocNodeKind.Element
        && right.IsElement(left.Value)
        && string.Equals(KeyOf(left), KeyOf(right), StringComparison.Ordinal);

    private static string? KeyOf(DocNode node) => node.FindAttribute("name") ?? node.FindAttribute("cref");
}
