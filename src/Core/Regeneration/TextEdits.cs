using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Regeneration;

/// <summary>Changes to one text, gathered in any order.</summary>
internal sealed class TextEdits
{
    private readonly List<TextChange> _changes = [];

    /// <summary>Replaces a piece of the text.</summary>
    public void Replace(TextSpan span, string text) => _changes.Add(new(span, text));

    /// <summary>Inserts text before a character.</summary>
    public void Insert(int position, string text) => _changes.Add(new(new(position, 0), text));

    /// <summary>Removes a piece of the text. Removals may overlap one another.</summary>
    public void Remove(TextSpan span) => _changes.Add(new(span, ""));

    /// <summary>Makes the changes.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidOperationException">Changes other than removals overlap.</exception>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length + 1024);
        var copied = 0;
        // what is inserted stands before what is replaced at the same place
        foreach (var change in _changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length))
        {
            if (change.Span.Start < copied && change.NewText is not "")
            {
                throw new InvalidOperationException("The changes overlap.");
            }

            var start = Math.Max(copied, change.Span.Start);
            result.Append(text, copied, start - copied).Append(change.NewText);
            copied = Math.Max(copied, change.Span.End);
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
