using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Writing;

/// <summary>Files that are not in place yet. Their names tell those that a killed run has left behind.</summary>
internal static partial class TemporaryFiles
{
    private const string Prefix = ".skeletonforge-";
    private const string Suffix = ".tmp";

    /// <summary>A new name in a folder; short, whatever file it is for.</summary>
    public static string NameIn(string folder) => Path.Combine(folder, $"{Prefix}{Guid.NewGuid():N}{Suffix}");

    /// <summary>Deletes those in a folder that are older than a time; those that cannot be deleted are left.</summary>
    public static void Delete(string folder, DateTime time)
    {
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles(Prefix + "*" + Suffix))
            {
                if (Name().IsMatch(file.Name) && file.LastWriteTimeUtc < time)
                {
                    file.Delete();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // the next run meets them again
        }
    }

    [GeneratedRegex(@"^\.skeletonforge-[0-9a-f]{32}\.tmp\z")]
    private static partial Regex Name();
}
