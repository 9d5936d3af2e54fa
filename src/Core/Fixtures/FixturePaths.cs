using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>Tells where things are declared.</summary>
internal static class FixturePaths
{
    /// <summary>Compares paths as the machine does.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The place of a symbol's first declaration; <see langword="null"/> for one from a referenced assembly.</summary>
    public static SourceLocation? LocationOf(ISymbol symbol)
    {
        if (FindTree(symbol) is not { } location)
        {
            return null;
        }

        var start = location.GetLineSpan().StartLinePosition;
        return new(location.SourceTree!.FilePath, start.Line + 1, start.Character + 1);
    }

    /// <summary>The folder of a symbol's first declaration.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="root">The absolute path that a relative one starts from.</param>
    /// <returns>The absolute path; <see langword="null"/> for a symbol from a referenced assembly.</returns>
    public static string? FolderOf(ISymbol symbol, string root) =>
        FindTree(symbol) is { } location
            ? Path.GetDirectoryName(Path.Combine(root, location.SourceTree!.FilePath))
            : null;

    /// <summary>The folder as people name it: below the test project's, with <c>/</c> between the parts.</summary>
    /// <param name="folder">The absolute path.</param>
    /// <param name="root">The absolute path of the test project's folder.</param>
    /// <returns>The relative path; <c>.</c> for the folder of the test project itself.</returns>
    public static string RelativeTo(string root, string folder) =>
        Path.GetRelativePath(root, folder).Replace('\\', '/');

    /// <summary>A folder and those around it, nearest first.</summary>
    public static IEnumerable<string> Upwards(string folder)
    {
        for (var current = folder; !string.IsNullOrEmpty(current); current = Path.GetDirectoryName(current))
        {
            yield return current;
        }
    }

    private static Location? FindTree(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(location => location.IsInSource);
}
