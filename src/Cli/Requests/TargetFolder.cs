namespace SkeletonForge.Cli.Requests;

/// <summary>The folder that a target stands for when configuration is looked for.</summary>
internal static class TargetFolder
{
    /// <summary>The path itself if it is a folder, else the folder that it is, or would be, in.</summary>
    public static string Of(string path) =>
        Directory.Exists(path) ? path : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) ?? path;
}
