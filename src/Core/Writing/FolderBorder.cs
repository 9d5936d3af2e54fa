namespace SkeletonForge.Core.Writing;

/// <summary>Says on which side of a border a path lies.</summary>
internal static class FolderBorder
{
    /// <summary>Says whether a path is that of a folder or lies below it; both absolute and without links.</summary>
    public static bool IsInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var border = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(border, comparison)
            && (
                path.Length == border.Length
                || Path.EndsInDirectorySeparator(border)
                || path[border.Length] == Path.DirectorySeparatorChar
            );
    }
}
