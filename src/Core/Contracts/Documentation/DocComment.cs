using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>What a node of a documentation comment is.</summary>
public enum DocNodeKind
{
    /// <summary>Prose between the tags, entities decoded, white space as written.</summary>
    Text,

    /// <summary>An element with a name, attributes and children.</summary>
    Element,
}

/// <summary>A node of a documentation comment: text or element.</summary>
/// <param name="Kind">What the node is.</param>
/// <param name="Value">The text of a text node; the name of an element.</param>
/// <param name="Attributes">The attributes of an element, in order.</param>
/// <param name="Children">The content of an element, in order.</param>
public sealed record DocNode(
    DocNodeKind Kind,
    string Value,
    EquatableArray<DocAttributeValue> Attributes,
    EquatableArray<DocNode> Children
)
{
    /// <summary>Creates a text node.</summary>
    /// <param name="text">The text, decoded.</param>
    /// <returns>The node.</returns>
    public static DocNode OfText(string text) => new(DocNodeKind.Text, text, default, default);

    /// <summary>Creates an element.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="attributes">Its attributes, in order.</param>
    /// <param name="children">Its content, in order.</param>
    /// <returns>The node.</returns>
    public static DocNode OfElement(
        string name,
        EquatableArray<DocAttributeValue> attributes = default,
        EquatableArray<DocNode> children = default
    ) => new(DocNodeKind.Element, name, attributes, children);

    /// <summary>Says whether the node is an element of a given name.</summary>
    /// <param name="name">The element name, compared ordinally.</param>
    /// <returns><see langword="true"/> if it is; otherwise, <see langword="false"/>.</returns>
    public bool IsElement(string name) =>
        Kind == DocNodeKind.Element && string.Equals(Value, name, StringComparison.Ordinal);

    /// <summary>Finds the value of an attribute.</summary>
    /// <param name="name">The attribute's name, compared ordinally.</param>
    /// <returns>The value, decoded; <see langword="null"/> if the node has no such attribute.</returns>
    public string? FindAttribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute.Value;
            }
        }

        return null;
    }
}

/// <summary>An attribute of an element in a documentation comment.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="Value">Its value, decoded.</param>
public sealed record DocAttributeValue(string Name, string Value);

/// <summary>The documentation comment of one type or member, <c>inheritdoc</c> resolved.</summary>
/// <param name="Nodes">The top-level nodes, in order: <c>summary</c>, <c>param</c>, <c>returns</c> and their kind.</param>
public sealed record DocComment(EquatableArray<DocNode> Nodes)
{
    /// <summary>The comment of something that has none.</summary>
    public static DocComment Empty { get; } = new(default(EquatableArray<DocNode>));

    /// <summary><see langword="true"/> if there is no documentation.</summary>
    public bool IsEmpty => Nodes.IsEmpty;

    /// <summary>The top-level elements of a given name, in order.</summary>
    /// <param name="name">The element name, compared ordinally.</param>
    /// <returns>The elements; empty if there are none.</returns>
    public IEnumerable<DocNode> Elements(string name) => Nodes.Where(node => node.IsElement(name));
}
