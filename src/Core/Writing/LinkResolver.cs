namespace SkeletonForge.Core.Writing;

/// <summary>Follows the links in a path, part by part, as the operating system would.</summary>
internal static class LinkResolver
{
    // The limit of Linux; a chain that is longer is a circle.
    private const int MostLinks = 40;

    /// <summary>Finds where a path really leads.</summary>
    /// <param name="path">An absolute path; its last parts need not exist.</param>
    /// <returns>The absolute path without links.</returns>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Resolve(string path)
    {
        var root = Path.GetPathRoot(path)!;
        var resolved = root;
        var pending = PartsOf(path[root.Length..]);
        for (var links = 0; pending.TryPop(out var part); )
        {
            if (part is "." or "..")
            {
                resolved = part is "." ? resolved : Path.GetDirectoryName(resolved) ?? root;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"'{path}' leads through too many links.");
            }

            // A relative target starts at the folder of the link, an absolute one at its own root.
            resolved = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : resolved;
            Push(pending, target[(Path.GetPathRoot(target)?.Length ?? 0)..]);
        }

        return resolved;
    }

    private static Stack<string> PartsOf(string path)
    {
        var parts = new Stack<string>();
        Push(parts, path);
        return parts;
    }

    private static void Push(Stack<string> parts, string path)
    {
        var names = path.Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
            StringSplitOptions.RemoveEmptyEntries
        );
        for (var i = names.Length - 1; i >= 0; i--)
        {
            parts.Push(names[i]);
        }
    }
}
