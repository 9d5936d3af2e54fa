using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>
/// Tells an assembly, or its documentation, from what it was: by its content, for a package or a build that takes the place of
/// another can have its length and its time; what the SDK installs, by these two.
/// </summary>
internal static class FileIdentity
{
    private const string Absent = "none";

    /// <summary>The identity of a file.</summary>
    /// <returns><see langword="null"/> if the file cannot be read.</returns>
    public static string? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Absent;
            }

            if (DotnetRoot.Contains(path))
            {
                return $"{file.Length} {file.LastWriteTimeUtc.Ticks}";
            }

            using var stream = file.OpenRead();
            return Digest.Of(stream);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
