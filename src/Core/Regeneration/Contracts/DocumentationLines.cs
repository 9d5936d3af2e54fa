using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Writes a documentation comment as lines that a person compares at a glance: one for each paragraph, its tag first.</summary>
internal static class DocumentationLines
{
    /// <summary>The lines of a comment.</summary>
    /// <param name="comment">The comment.</param>
    /// <returns>The lines, in order: <c>returns: The price.</c>, <c>exception System.ArgumentNullException: The name is null.</c></returns>
    public static EquatableArray<string> Of(DocComment comment) =>
        comment.Nodes.Where(node => node.Kind == DocNodeKind.Element).SelectMany(LinesOf).ToEquatableArray();

    private static IEnumerable<string> LinesOf(DocNode tag)
    {
        var subject = tag.FindAttribute("name") ?? WithoutPrefix(tag.FindAttribute("cref"));
        var label = subject is null ? tag.Value : $"{tag.Value} {subject}";
        var paragraphs = ProseText.Read(tag);
        // an exception tells something by being there
        return paragraphs.Count == 0 && subject is not null
            ? [label]
            : paragraphs.Select(paragraph => $"{label}: {paragraph}");
    }

    private static string? WithoutPrefix(string? cref) => cref is [_, ':', ..] ? cref[2..] : cref;
}
