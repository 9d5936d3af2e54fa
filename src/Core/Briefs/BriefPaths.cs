using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Briefs;

/// <summary>Names files as a brief does: relative to the repository, so that nothing of the machine is told.</summary>
internal sealed class BriefPaths
{
    /// <summary>Finds what paths are relative to.</summary>
    /// <param name="store">Where the files are.</param>
    /// <param name="folder">The absolute path of the test project's folder.</param>
    public BriefPaths(ITextStore store, string folder) =>
        Root = RepositoryFolder.Find(store, folder) ?? Path.GetDirectoryName(folder) ?? folder;

    /// <summary>The absolute path of the repository; outside of any, of the folder around that of the tests.</summary>
    public string Root { get; }

    /// <summary>The relative path of a file, with slashes; of one from elsewhere the name alone.</summary>
    /// <param name="path">The absolute path of the file.</param>
    public string Of(string path) =>
        FolderBorder.IsInside(path, Root)
            ? Path.GetRelativePath(Root, path).Replace('\\', '/')
            : Path.GetFileName(path);
}
