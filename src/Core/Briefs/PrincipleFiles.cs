using SkeletonForge.Core.Configuration;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Briefs;

/// <summary>Reads the repository's own rules for tests.</summary>
internal static class PrincipleFiles
{
    /// <summary>The file that is looked for where the configuration names none.</summary>
    public const string DefaultName = "TESTING.md";

    /// <summary>Reads the files.</summary>
    /// <param name="named">The absolute paths that the configuration names; empty for the nearest <see cref="DefaultName"/>.</param>
    /// <param name="folder">The absolute path of the folder to look upwards from.</param>
    /// <param name="paths">How files are named, and the folder that none may be outside of.</param>
    /// <param name="store">Where they are read.</param>
    /// <returns>The files that can be read, in order; what cannot is reported.</returns>
    public static StageResult<IReadOnlyList<BriefFile>> Read(
        EquatableArray<string> named,
        string folder,
        BriefPaths paths,
        ITextStore store
    )
    {
        var files = new List<BriefFile>();
        var diagnostics = new List<ForgeDiagnostic>();
        foreach (var path in named.IsEmpty ? Nearest(folder, paths, store) : named)
        {
            try
            {
                if (!FolderBorder.IsInside(store.ResolveLinks(path), store.ResolveLinks(paths.Root)))
                {
                    diagnostics.Add(Refusal("it is outside of the repository."));
                }
                else if (store.TryOpen(path) is { } file)
                {
                    files.Add(new(paths.Of(path), file.Text.ReplaceLineEndings("\n")));
                }
                else
                {
                    diagnostics.Add(Refusal("there is no such file."));
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Refusal(exception.Message));
            }

            ForgeDiagnostic Refusal(string reason) => ForgeDiagnostic.Of(Rules.PrinciplesNotRead, path, reason);
        }

        return StageResult.Of<IReadOnlyList<BriefFile>>(files, diagnostics);
    }

    private static IEnumerable<string> Nearest(string folder, BriefPaths paths, ITextStore store) =>
        ConfigurationReader
            .UpwardsFrom(folder)
            .TakeWhile(each => FolderBorder.IsInside(each, paths.Root))
            .Select(each => Path.Combine(each, DefaultName))
            .Where(store.Exists)
            .Take(1);
}
