namespace SkeletonForge.Cli.Initialization;

/// <summary>Finds the folder that a repository's configuration belongs in.</summary>
internal static class ConfigurationHome
{
    /// <summary>The nearest folder upwards with a solution or a <c>.git</c>; the folder itself if there is none.</summary>
    public static string Find(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (IsHome(candidate.FullName))
            {
                return candidate.FullName;
            }
        }

        return folder;
    }

    private static bool IsHome(string folder) =>
        Path.Exists(Path.Combine(folder, ".git"))
        || Directory.EnumerateFiles(folder, "*.sln").Any()
        || Directory.EnumerateFiles(folder, "*.slnx").Any();
}
