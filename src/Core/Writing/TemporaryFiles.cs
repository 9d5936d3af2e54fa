namespace SkeletonForge.Core.Writing;

/// <summary>The names of files that are not in place yet, by which those of a killed run are known.</summary>
internal static class TemporaryFiles
{
    private const string Prefix = ".skeletonforge-";
    private const string Suffix = ".tmp";

    /// <summary>A new name in a folder; short, whatever file it is for.</summary>
    public static string NameIn(string folder) => Path.Combine(folder, $"{Prefix}{Guid.NewGuid():N}{Suffix}");
}
