namespace SkeletonForge.TestKit;

/// <summary>The folder of the repository that the running tests were built from.</summary>
public static class RepositoryRoot
{
    private const string Marker = "SkeletonForge.sln";

    /// <summary>The absolute path of the folder that holds <c>SkeletonForge.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">No folder above the test binaries holds it.</exception>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The absolute path of a file or folder of the repository.</summary>
    /// <param name="parts">The path from the root, one part per folder.</param>
    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above '{start}' holds {Marker}: run the tests from a clone.");
    }
}
