using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Discovery;

/// <summary>Finds the projects that belong together with a place on disk, without evaluating any.</summary>
internal static class Neighbourhood
{
    /// <summary>The folders from a place upwards, as far as the repository's root, if it lies in one.</summary>
    public static IEnumerable<string> Upwards(string folder)
    {
        foreach (var current in SourceFolder.Upwards(folder))
        {
            yield return current;
            if (Path.Exists(Path.Combine(current, ".git")))
            {
                yield break;
            }
        }
    }

    /// <summary>The project files in the folders from a place upwards, nearest first.</summary>
    public static IEnumerable<string> ProjectsUpwards(string folder) =>
        Upwards(folder).Where(Directory.Exists).SelectMany(ProjectsIn);

    /// <summary>The project files directly in a folder.</summary>
    public static IReadOnlyList<string> ProjectsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal)];

    /// <summary>The C# projects of the nearest solution upwards; without one, those of the repository, or of the nearest folders.</summary>
    /// <param name="folder">The place.</param>
    /// <param name="member">A project that the solution must list; <see langword="null"/> for any solution.</param>
    public static IReadOnlyList<string> ProjectsAround(string folder, string? member = null) =>
        Upwards(folder)
            .Where(Directory.Exists)
            .Select(SolutionFile.In)
            .OfType<string>()
            .Select(SolutionFile.Projects)
            .Where(projects => member is null || projects.Contains(member, FilePaths.Comparer))
            .Select(projects => projects.Where(IsProject).ToList())
            .FirstOrDefault()
        ??
        [
            .. Repository(folder) is { } repository
                ? SourceFolder.Files(repository, "*.csproj")
                : WithoutRepository(folder),
        ];

    /// <summary>The root of the repository that a place lies in; <see langword="null"/> if it lies in none.</summary>
    public static string? Repository(string folder) =>
        Upwards(folder).FirstOrDefault(current => Path.Exists(Path.Combine(current, ".git")));

    public static bool IsProject(string path) =>
        path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    // there is no telling where the neighbours end: those beside the place, or beside its src folder, and no deeper
    private static IEnumerable<string> WithoutRepository(string folder)
    {
        var parent = Path.GetDirectoryName(folder) ?? folder;
        var root = Path.GetFileName(parent) is "src" or "source" ? Path.GetDirectoryName(parent) ?? parent : parent;
        return SourceFolder.Files(root, "*.csproj", depth: 2);
    }
}
