using System.Xml;
using System.Xml.Linq;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Contracts.Documentation;

/// <summary>Turns documentation nodes into LINQ to XML and back, for XPath.</summary>
internal static class DocXml
{
    /// <summary>Turns a node into XML.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The XML node.</returns>
    public static XNode ToXml(DocNode node) =>
        node.Kind == DocNodeKind.Text
            ? new XText(node.Value)
            : new XElement(
                XmlConvert.EncodeLocalName(node.Value),
                node.Attributes.DistinctBy(attribute => attribute.Name, StringComparer.Ordinal)
                    .Select(attribute => new XAttribute(XmlConvert.EncodeLocalName(attribute.Name), attribute.Value)),
                node.Children.Select(ToXml)
            );

    /// <summary>Turns XML into a node.</summary>
    /// <param name="xml">The XML.</param>
    /// <returns>The node; <see langword="null"/> for comments and the like.</returns>
    public static DocNode? FromXml(XNode xml) =>
        xml switch
        {
            XText text => DocNode.OfText(text.Value),
            XElement element => DocNode.OfElement(
                XmlConvert.DecodeName(element.Name.LocalName),
                element
                    .Attributes()
                    .Select(attribute => new DocAttributeValue(
                        XmlConvert.DecodeName(attribute.Name.LocalName),
                        attribute.Value
                    ))
                    .ToEquatableArray(),
                element.Nodes().Select(FromXml).OfType<DocNode>().ToEquatableArray()
            ),
            _ => null,
        };
}
