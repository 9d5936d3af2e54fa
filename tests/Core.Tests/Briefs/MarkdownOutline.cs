namespace SkeletonForge.Core.Tests.Briefs;

/// <summary>What a reader of CommonMark sees of a page: the lines outside of fences, and the blocks inside.</summary>
internal sealed class MarkdownOutline
{
    public MarkdownOutline(string page)
    {
        string? fence = null;
        var block = new List<string>();
        foreach (var line in page.Split('\n'))
        {
            var ticks = line.TakeWhile(character => character == '`').Count();
            if (fence is null && ticks >= 3)
            {
                fence = line[..ticks];
            }
            else if (fence is not null && ticks >= fence.Length && line.Trim('`').Trim().Length == 0)
            {
                Blocks.Add(string.Join('\n', block));
                block.Clear();
                fence = null;
            }
            else if (fence is null)
            {
                Prose.Add(line);
            }
            else
            {
                block.Add(line);
            }
        }

        IsClosed = fence is null;
    }

    public List<string> Prose { get; } = [];

    public List<string> Blocks { get; } = [];

    /// <summary>Whether every fence ends.</summary>
    public bool IsClosed { get; }

    public IEnumerable<string> Headings => Prose.Where(line => line.StartsWith('#'));
}
