namespace SkeletonForge.Workspaces;

/// <summary>Walks folders for files that people write, without build output and hidden folders.</summary>
internal static class SourceFolder
{
    private static readonly EnumerationOptions Flat = new() { IgnoreInaccessible = true, AttributesToSkip = default };

    /// <summary>The files below a folder that match a pattern, in ordinal order; links to folders are not followed.</summary>
    /// <param name="folder">The folder; one that vanishes meanwhile has no files.</param>
    /// <param name="pattern">The pattern of the file names.</param>
    /// <param name="depth">How many levels of folders below it to look into.</param>
    public static IEnumerable<string> Files(string folder, string pattern, int depth = int.MaxValue) =>
        Walk(folder, pattern, depth).Order(StringComparer.Ordinal);

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

    private static IEnumerable<string> Walk(string folder, string pattern, int depth)
    {
        var pending = new Stack<(DirectoryInfo Folder, int Depth)>([(new(folder), depth)]);
        while (pending.TryPop(out var current))
        {
            foreach (var file in Children(() => current.Folder.GetFiles(pattern, Flat)))
            {
                yield return file.FullName;
            }

            if (current.Depth > 0)
            {
                foreach (var child in Children(() => current.Folder.GetDirectories("*", Flat)).Where(IsWalked))
                {
                    pending.Push((child, current.Depth - 1));
                }
            }
        }
    }

    // other programs come and go in folders that are not the user's own, such as the one for temporary files
    private static T[] Children<T>(Func<T[]> enumerate)
    {
        try
        {
            return enumerate();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static bool IsWalked(DirectoryInfo folder) =>
        folder.Name is not ("bin" or "obj" or "node_modules")
        && !folder.Name.StartsWith('.')
        && !folder.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
