using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Configuration;

/// <summary>Finds the border of a repository.</summary>
public static class RepositoryFolder
{
    /// <summary>The root of the repository that a folder lies in.</summary>
    /// <param name="store">Where the folder is.</param>
    /// <param name="directory">The absolute path of the folder.</param>
    /// <returns>The absolute path of the nearest folder upwards with a <c>.git</c>; <see langword="null"/> if there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static string? Find(ITextStore store, string directory)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(directory);
        return ConfigurationReader
            .UpwardsFrom(directory)
            .FirstOrDefault(folder => store.Exists(Path.Combine(folder, ".git")));
    }
}
