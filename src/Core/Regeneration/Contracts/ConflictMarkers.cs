namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Finds what git leaves in a file that it could not merge.</summary>
internal static class ConflictMarkers
{
    private static readonly string[] Markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Finds the first marker. No line of JSON begins like one.</summary>
    /// <param name="text">The text of a file.</param>
    /// <returns>The line, counted from 1; <see langword="null"/> if there is none.</returns>
    public static int? FindLine(string text)
    {
        var number = 1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            foreach (var marker in Markers)
            {
                if (line.StartsWith(marker))
                {
                    return number;
                }
            }

            number++;
        }

        return null;
    }
}
