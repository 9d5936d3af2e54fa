namespace SkeletonForge.Benchmarks.Measuring;

/// <summary>Prints a table in Markdown, ready to be pasted into the documentation.</summary>
/// <param name="headings">The headings of the columns; all but the first hold figures.</param>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One text per column.</param>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Prints the table and an empty line.</summary>
    public void Print()
    {
        var widths = headings.Select((heading, i) => _rows.Select(row => row[i].Length).Append(heading.Length).Max());
        var columns = widths.ToArray();
        PrintRow(headings, columns);
        PrintRow(
            [.. columns.Select((width, i) => new string('-', i == 0 ? width : width - 1) + (i == 0 ? "" : ":"))],
            columns
        );
        foreach (var row in _rows)
        {
            PrintRow(row, columns);
        }

        Console.WriteLine();
    }

    private static void PrintRow(string[] cells, int[] widths) =>
        Console.WriteLine(
            "| "
                + string.Join(
                    " | ",
                    cells.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))
                )
                + " |"
        );
}
