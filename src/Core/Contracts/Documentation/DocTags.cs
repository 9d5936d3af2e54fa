namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>The tags that authors of documentation comments mean as tags.</summary>
internal static class DocTags
{
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "summary",
        "remarks",
        "param",
        "typeparam",
        "returns",
        "value",
        "exception",
        "example",
        "permission",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a",
        "b",
        "br",
        "c",
        "code",
        "description",
        "div",
        "doc",
        "em",
        "i",
        "include",
        "inheritdoc",
        "item",
        "li",
        "list",
        "listheader",
        "member",
        "note",
        "ol",
        "p",
        "para",
        "paramref",
        "pre",
        "see",
        "seealso",
        "span",
        "strong",
        "sub",
        "sup",
        "table",
        "td",
        "term",
        "th",
        "tr",
        "tt",
        "typeparamref",
        "u",
        "ul",
    };

    /// <summary>Says whether a node is a section of a comment, which stands at the top and holds prose.</summary>
    /// <param name="node">The node.</param>
    /// <returns><see langword="true"/> for <c>summary</c>, <c>param</c> and their kind; otherwise, <see langword="false"/>.</returns>
    public static bool IsSection(DocNode node) => node.Kind == DocNodeKind.Element && Sections.Contains(node.Value);

    /// <summary>Says whether a name is that of a tag of C# documentation or of the HTML that people mix in.</summary>
    /// <param name="name">The name.</param>
    /// <returns><see langword="true"/> if it is; otherwise, <see langword="false"/>.</returns>
    public static bool IsKnown(string name) => Sections.Contains(name) || Inline.Contains(name);
}
