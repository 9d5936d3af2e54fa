using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Configuration;

/// <summary>
/// Finds the folder with templates and sees to it that it lies in the repository. Templates decide what is written, so
/// a folder that a stranger could have put above the repository must never be taken.
/// </summary>
internal sealed class TemplateFolderFinder(ITextStore store)
{
    private static readonly string DefaultFolder = Path.Combine(".skeletonforge", "templates");

    public ConfiguredValue<string>? Find(
        string directory,
        ConfiguredValue<string>? configured,
        List<ForgeDiagnostic> diagnostics
    )
    {
        var repository = RepositoryFolder.Find(store, directory);
        var found = configured ?? FindDefault(directory, repository ?? directory);
        if (found is null)
        {
            return null;
        }

        // without a repository, a folder is trusted with what lies below it
        var border = repository ?? (found.Source is null ? directory : Path.GetDirectoryName(found.Source.Path)!);
        if (FolderBorder.IsInside(store.ResolveLinks(found.Value), store.ResolveLinks(border)))
        {
            return found;
        }

        var what = $"the templates in '{found.Value}' lie outside of '{border}'.";
        diagnostics.Add(ForgeDiagnostic.At(Rules.ConfigurationInvalid, found.Source, what));
        return null;
    }

    private ConfiguredValue<string>? FindDefault(string directory, string border) =>
        ConfigurationReader
            .UpwardsFrom(directory)
            .TakeWhile(folder => FolderBorder.IsInside(folder, border))
            .Select(folder => Path.Combine(folder, DefaultFolder))
            .Where(store.Exists)
            .Select(folder => new ConfiguredValue<string>(folder, null))
            .FirstOrDefault();
}
