using System.Text.RegularExpressions;
using System.Xml.Linq;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Tests.Contracts;

/// <summary>Writes documentation nodes as XML that a test can compare.</summary>
internal static partial class DocText
{
    /// <summary>The nodes as XML, runs of white space as one blank, none at the ends and between the nodes.</summary>
    public static string Of(IEnumerable<DocNode> nodes) =>
        Space
            .Replace(string.Concat(nodes.Select(node => ToXml(node).ToString(SaveOptions.DisableFormatting))), " ")
            .Trim()
            .Replace("> <", "><", StringComparison.Ordinal);

    private static XNode ToXml(DocNode node) =>
        node.Kind == DocNodeKind.Text
            ? new XText(node.Value)
            : new XElement(
                node.Value,
                node.Attributes.DistinctBy(attribute => attribute.Name)
                    .Select(attribute => new XAttribute(attribute.Name, attribute.Value)),
                node.Children.Select(ToXml)
            );

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space { get; }
}
