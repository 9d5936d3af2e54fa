namespace SkeletonForge.Workspaces;

/// <summary>Walks folders for files that people write, without build output and hidden folders.</summary>
internal static class SourceFolder
{
    private static readonly EnumerationOptions Flat = new() { IgnoreInaccessible = true, AttributesToSkip = default };

    /// <summary>The files below a folder that match a pattern, in ordinal order; links to folders are not followed.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Walk(folder, pattern).Order(StringComparer.Ordinal);

    /// <summary>Says whether a path is a folder or lies below it.</summary>
    public static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative)
            && relative is not ".."
            && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    /// <summary>Says whether a path names a folder of build output.</summary>
    public static bool HasBuildOutput(string path) => path.Split('/', '\\').Any(name => name is "obj" or "bin");

    /// <summary>The folder of a path and those above it, nearest first.</summary>
    public static IEnumerable<string> Upwards(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static IEnumerable<string> Walk(string folder, string pattern)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            foreach (var file in Directory.EnumerateFiles(current, pattern, Flat))
            {
                yield return file;
            }

            foreach (var child in new DirectoryInfo(current).EnumerateDirectories("*", Flat).Where(IsWalked))
            {
                pending.Push(child.FullName);
            }
        }
    }

    private static bool IsWalked(DirectoryInfo folder) =>
        folder.Name is not ("bin" or "obj" or "node_modules")
        && !folder.Name.StartsWith('.')
        && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
