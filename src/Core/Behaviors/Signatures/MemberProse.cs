using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>The words of a member's documentation, to see what it speaks of.</summary>
internal sealed class MemberProse
{
    private static readonly string[] Tags = ["summary", "returns", "value", "param", "remarks", "exception"];

    private MemberProse(IReadOnlyList<ProseParagraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>The paragraphs and list items; an <c>exception</c> tag without words has one that is empty.</summary>
    public IReadOnlyList<ProseParagraph> Paragraphs { get; }

    /// <summary>Reads the documentation of a member.</summary>
    public static MemberProse Of(MemberContract member, ClauseReadings clauses)
    {
        var paragraphs = new List<ProseParagraph>();
        foreach (var node in member.Documentation.Nodes)
        {
            if (Tags.Contains(node.Value, StringComparer.Ordinal))
            {
                Read(node, clauses, paragraphs);
            }
        }

        return new(paragraphs);
    }

    /// <summary>The paragraphs of the <c>exception</c> tags of some exceptions.</summary>
    public IEnumerable<ProseParagraph> OfExceptions(params string[] exceptions) =>
        Paragraphs.Where(paragraph =>
            paragraph.Tag is "exception" && exceptions.Contains(paragraph.Subject, StringComparer.Ordinal)
        );

    private static void Read(DocNode tag, ClauseReadings clauses, List<ProseParagraph> paragraphs)
    {
        var subject = tag.Value switch
        {
            "param" => tag.FindAttribute("name") ?? "",
            "exception" => ProseText.LastName(tag.FindAttribute("cref") ?? ""),
            _ => "",
        };
        var before = paragraphs.Count;
        ProseText.Read(tag, text => paragraphs.Add(new(tag.Value, subject, clauses.ParagraphOf(text).Text)));
        if (paragraphs.Count == before && tag.Value is "exception")
        {
            paragraphs.Add(new(tag.Value, subject, ""));
        }
    }
}
