using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace SkeletonForge.Core.Writing;

/// <summary>Renders what becomes of a file as a unified diff that <c>git apply</c> takes.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff of a file of a run.</summary>
    /// <param name="file">The file.</param>
    /// <param name="path">How the diff names it, relative where possible.</param>
    /// <returns>The lines, without line feeds.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<string> Of(FileReport file, string path)
    {
        ArgumentNullException.ThrowIfNull(file);
        // the mark is a part of the first line for git
        var mark = file.Form == TextForm.MarkedUtf8 ? "\uFEFF" : "";
        return Of(path, file.OldText is null ? null : mark + file.OldText, mark + file.Text);
    }

    /// <summary>The diff of two texts.</summary>
    /// <param name="path">The path of the file, relative where possible.</param>
    /// <param name="oldText">Its text so far; <see langword="null"/> if it does not exist.</param>
    /// <param name="text">Its new text.</param>
    /// <returns>The lines, without line feeds: two that name the file, then the hunks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Of(string path, string? oldText, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var name = NameOf(path);
        return Hunks(oldText ?? "", text)
            .Prepend("+++ b/" + name)
            .Prepend(oldText is null ? "--- /dev/null" : "--- a/" + name);
    }

    // a tab tells readers that blanks before it belong to the name
    private static string NameOf(string path)
    {
        var name = path.Replace('\\', '/').TrimStart('/');
        return name.Contains(' ', StringComparison.Ordinal) ? name + "\t" : name;
    }

    private static IEnumerable<string> Hunks(string oldText, string text)
    {
        var diff = new Differ().CreateCustomDiffs(oldText, text, ignoreWhiteSpace: false, Lines);
        for (int first = 0, next; first < diff.DiffBlocks.Count; first = next)
        {
            next = first + 1;
            while (next < diff.DiffBlocks.Count && AreClose(diff.DiffBlocks[next - 1], diff.DiffBlocks[next]))
            {
                next++;
            }

            foreach (var line in Hunk(diff, [.. diff.DiffBlocks.Skip(first).Take(next - first)]))
            {
                yield return line;
            }
        }
    }

    private static bool AreClose(DiffBlock block, DiffBlock next) =>
        next.DeleteStartA - (block.DeleteStartA + block.DeleteCountA) <= 2 * Context;

    private static IEnumerable<string> Hunk(DiffResult diff, DiffBlock[] blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var lead = Math.Min(Context, first.DeleteStartA);
        var tail = Math.Min(Context, diff.PiecesOld.Length - (last.DeleteStartA + last.DeleteCountA));
        var oldStart = first.DeleteStartA - lead;
        var oldEnd = last.DeleteStartA + last.DeleteCountA + tail;
        var start = first.InsertStartB - lead;
        var end = last.InsertStartB + last.InsertCountB + tail;
        yield return $"@@ -{Range(oldStart, oldEnd)} +{Range(start, end)} @@";

        var shown = oldStart;
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            Append(lines, ' ', diff.PiecesOld.AsSpan(shown..block.DeleteStartA));
            shown = block.DeleteStartA + block.DeleteCountA;
            Append(lines, '-', diff.PiecesOld.AsSpan(block.DeleteStartA..shown));
            Append(lines, '+', diff.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB));
        }

        Append(lines, ' ', diff.PiecesOld.AsSpan(shown..oldEnd));
        foreach (var line in lines)
        {
            yield return line;
        }
    }

    // an empty range stands after the line that it names
    private static string Range(int start, int end) =>
        string.Create(CultureInfo.InvariantCulture, $"{(end > start ? start + 1 : start)},{end - start}");

    private static void Append(List<string> lines, char sign, ReadOnlySpan<string> pieces)
    {
        foreach (var piece in pieces)
        {
            var isEnded = piece[^1] == '\n';
            lines.Add(sign + (isEnded ? piece[..^1] : piece));
            if (!isEnded)
            {
                lines.Add(@"\ No newline at end of file");
            }
        }
    }

    // with their line feeds, so that lines with different endings differ
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) is >= 0 and var feed ? feed + 1 : text.Length;
            lines.Add(text[start..end]);
        }

        return [.. lines];
    }
}
