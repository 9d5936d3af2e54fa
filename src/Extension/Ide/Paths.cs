namespace SkeletonForge.Extension.Ide;

/// <summary>What the extension knows of paths.</summary>
internal static class Paths
{
    /// <summary>Whether two paths name one file, as the file system sees it.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether a path is that of C# source.</summary>
    public static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is that of a C# project.</summary>
    public static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is one that a run may read or write.</summary>
    public static bool IsText(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".cs" or ".json" or ".hbs" or ".md";

    /// <summary>The folder that a path stands for: itself, or the one that it is in.</summary>
    public static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
}
