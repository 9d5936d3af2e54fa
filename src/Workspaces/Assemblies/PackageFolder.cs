using NuGet.Frameworks;
using NuGet.Versioning;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>A package as it lies in the cache.</summary>
internal sealed record CachedPackage(string Id, NuGetVersion Version, string Folder)
{
    /// <summary>The assemblies to compile against under a framework; empty if the package has none for it.</summary>
    public IReadOnlyList<string> Assemblies(NuGetFramework framework) =>
        [
            .. AssetFolders()
                .Select(folder => NearestAssemblies(folder, framework))
                .FirstOrDefault(found => found.Count > 0)
                ?? [],
        ];

    // NuGet compiles against ref/ where a package has it
    private IEnumerable<string> AssetFolders() =>
        ((string[])["ref", "lib"]).Select(name => Path.Combine(Folder, name)).Where(Directory.Exists);

    private static List<string> NearestAssemblies(string folder, NuGetFramework framework)
    {
        var nearest = FrameworkFolders.Nearest(folder, framework);
        return nearest is null ? [] : [.. Directory.EnumerateFiles(nearest, "*.dll").Order(StringComparer.Ordinal)];
    }
}

/// <summary>Finds restored packages.</summary>
internal sealed class PackageFolder(string root)
{
    /// <summary>The folder that NuGet restores to on this machine.</summary>
    public static PackageFolder Global { get; } =
        new(
            Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
                ? configured
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")
        );

    /// <summary>Finds a package by <c>id</c>, in its newest version, or by <c>id/version</c>.</summary>
    public CachedPackage? Find(string name)
    {
        var parts = name.Split('/');
        return parts switch
        {
            [var id] => Newest(Versions(id), VersionRange.All),
            [var id, var version] when NuGetVersion.TryParse(version, out var wanted) => Versions(id)
                .FirstOrDefault(package => package.Version == wanted),
            _ => null,
        };
    }

    /// <summary>Finds the lowest version in a range, as NuGet resolves dependencies; the newest if none lies in it.</summary>
    public CachedPackage? Find(string id, VersionRange range)
    {
        var versions = Versions(id);
        return versions.Where(package => range.Satisfies(package.Version)).MinBy(package => package.Version)
            ?? Newest(versions, VersionRange.All);
    }

    private static CachedPackage? Newest(IReadOnlyList<CachedPackage> packages, VersionRange range) =>
        packages.Where(package => range.Satisfies(package.Version)) is var fitting
            ? fitting.Where(package => !package.Version.IsPrerelease).MaxBy(package => package.Version)
                ?? fitting.MaxBy(package => package.Version)
            : null;

    // ids come from the command line and from package files: only plain names may become part of a path
    private IReadOnlyList<CachedPackage> Versions(string id)
    {
        if (
            id.Length == 0
            || id.Any(letter => !char.IsLetterOrDigit(letter) && letter is not ('.' or '-' or '_'))
            || id.All(letter => letter == '.')
        )
        {
            return [];
        }

        // NuGet writes package folders in lower case
        var folder = new DirectoryInfo(Path.Combine(root, id.ToLowerInvariant()));
        return folder.Exists
            ? [.. folder.EnumerateDirectories().Select(version => Open(id, version)).OfType<CachedPackage>()]
            : [];
    }

    private static CachedPackage? Open(string id, DirectoryInfo folder) =>
        NuGetVersion.TryParse(folder.Name, out var version) ? new(id, version, folder.FullName) : null;
}

/// <summary>Chooses among folders that are named for frameworks.</summary>
internal static class FrameworkFolders
{
    private static readonly FrameworkReducer Reducer = new();

    public static string? Nearest(string folder, NuGetFramework framework)
    {
        var byFramework = Directory
            .EnumerateDirectories(folder)
            .ToLookup(path => NuGetFramework.ParseFolder(Path.GetFileName(path)));
        var nearest = Reducer.GetNearest(framework, byFramework.Select(group => group.Key));
        return nearest is null ? null : byFramework[nearest].FirstOrDefault();
    }

    public static NuGetFramework? Nearest(IEnumerable<NuGetFramework> frameworks, NuGetFramework framework) =>
        Reducer.GetNearest(framework, frameworks);
}
