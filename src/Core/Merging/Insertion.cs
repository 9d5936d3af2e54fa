using System.Text;

namespace SkeletonForge.Core.Merging;

/// <summary>Text that goes between two characters of a file.</summary>
/// <param name="Position">The index of the character that the text goes before.</param>
/// <param name="Text">The text.</param>
internal readonly record struct Insertion(int Position, string Text)
{
    /// <summary>Makes insertions; of those with one position, the first stays first.</summary>
    public static string Apply(string text, IEnumerable<Insertion> insertions)
    {
        var result = new StringBuilder(text.Length + 1024);
        var copied = 0;
        foreach (var (position, inserted) in insertions.OrderBy(insertion => insertion.Position))
        {
            result.Append(text, copied, position - copied).Append(inserted);
            copied = position;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
