using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Merging;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>The text of a rendered file, out of which tests are cut.</summary>
/// <param name="text">The text.</param>
/// <param name="unit">What a level of indentation is in it.</param>
internal sealed class RenderedText(SourceText text, string unit)
{
    private const string GivenIndent = "    ";

    private readonly SourceLines _lines = new(text);

    /// <summary>A test as it stands in the file.</summary>
    /// <param name="whole">Where it stands.</param>
    public string Cut(TextSpan whole) => text.ToString(whole);

    /// <summary>A test, or what comes before its code, in the form that <see cref="ClassAddition"/> asks for.</summary>
    /// <param name="whole">Where it stands.</param>
    /// <param name="start">Where its code begins.</param>
    public string Unindented(TextSpan whole, int start)
    {
        var outer = _lines.IndentOf(start);
        var lines = new List<string>();
        foreach (var line in Cut(whole).AsSpan().EnumerateLines())
        {
            var rest = line.StartsWith(outer, StringComparison.Ordinal) ? line[outer.Length..] : line;
            var levels = 0;
            for (; rest.StartsWith(unit, StringComparison.Ordinal); levels++)
            {
                rest = rest[unit.Length..];
            }

            lines.Add(string.Concat(Enumerable.Repeat(GivenIndent, levels)) + rest.ToString());
        }

        return string.Join('\n', lines);
    }
}
