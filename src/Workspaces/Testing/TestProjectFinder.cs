using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Testing;

/// <summary>
/// Takes a project and its neighbours, gives the test project that references it. Neighbours are told apart by their
/// text first; only those that may be the one are opened.
/// </summary>
internal sealed class TestProjectFinder(IProjectLoader loader, CancellationToken cancellationToken)
{
    public async Task<StageResult<LoadedProject>> FindAsync(LoadedProject subject, IReadOnlyList<string> neighbours)
    {
        var diagnostics = new List<ForgeDiagnostic>();
        var candidates = TestProjectCandidates.Rank(subject.ProjectPath, neighbours);
        var found = new List<LoadedProject>();
        foreach (var candidate in candidates)
        {
            if (
                found.Count > 0
                && found[0].ProjectPath is var first
                && TestProjectCandidates.IsNamedFor(subject.Name, first)
            )
            {
                break;
            }

            var result = await loader
                .LoadAsync(candidate, FrameworkWish.Newest, cancellationToken)
                .ConfigureAwait(false);
            if (result.Value is null)
            {
                diagnostics.AddRange(result.Diagnostics);
            }
            else if (result.Value.IsTestProject && result.Value.IsReferenceTo(subject.ProjectPath))
            {
                found.Add(result.Value);
            }
        }

        return Choose(subject, found, diagnostics);
    }

    private static StageResult<LoadedProject> Choose(
        LoadedProject subject,
        List<LoadedProject> found,
        List<ForgeDiagnostic> diagnostics
    )
    {
        if (found.Count == 0)
        {
            diagnostics.Add(ForgeDiagnostic.At(Rules.NoTestProject, new(subject.ProjectPath), subject.Name));
            return StageResult.Failed<LoadedProject>(diagnostics);
        }

        var chosen = found[0];
        return found.Count == 1
            ? StageResult.Of(chosen, chosen.Diagnostics)
            : StageResult.Of(chosen, [.. chosen.Diagnostics, Ambiguous(subject, found)]);
    }

    private static ForgeDiagnostic Ambiguous(LoadedProject subject, IEnumerable<LoadedProject> found) =>
        ForgeDiagnostic.At(
            Rules.TestProjectAmbiguous,
            new(subject.ProjectPath),
            subject.Name,
            string.Join(", ", found.Select(project => project.Name)),
            found.First().Name
        );
}

/// <summary>Tells by their text which projects may hold the tests of another, the likeliest first.</summary>
internal static class TestProjectCandidates
{
    private static readonly string[] Suffixes = ["Tests", "UnitTests", "Test"];

    public static IReadOnlyList<string> Rank(string subject, IReadOnlyList<string> neighbours)
    {
        var files = neighbours
            .Append(subject)
            .Distinct(FilePaths.Comparer)
            .ToDictionary(path => path, ProjectFile.Read, FilePaths.Comparer);
        var referencing = files
            .Values.Where(file => !FilePaths.Comparer.Equals(file.FilePath, subject) && Reaches(file, subject, files))
            .ToList();
        var likely = referencing.FindAll(IsLikely);
        var name = Path.GetFileNameWithoutExtension(subject);
        return
        [
            .. (likely.Count > 0 ? likely : referencing)
                .OrderBy(file => NameRank(name, file.FilePath))
                .ThenBy(file => file.ProjectReferences.Count)
                .ThenBy(file => file.FilePath, StringComparer.Ordinal)
                .Select(file => file.FilePath),
        ];
    }

    /// <summary>Says whether a project bears another's name, with an ending for tests.</summary>
    public static bool IsNamedFor(string subjectName, string candidate) =>
        NameRank(subjectName, candidate) < Suffixes.Length;

    private static int NameRank(string subjectName, string candidate)
    {
        var name = Path.GetFileNameWithoutExtension(candidate);
        var index = Array.FindIndex(
            Suffixes,
            suffix => string.Equals(name, $"{subjectName}.{suffix}", StringComparison.OrdinalIgnoreCase)
        );
        return index < 0 ? Suffixes.Length : index;
    }

    private static bool IsLikely(ProjectFile file) =>
        file.IsOn("IsTestProject")
        || TestFrameworkDetector.DetectPackage(file.Packages) is not null
        || file.Packages.Contains("Microsoft.NET.Test.Sdk", StringComparer.OrdinalIgnoreCase)
        || Suffixes.Any(suffix => file.Name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    private static bool Reaches(ProjectFile from, string subject, Dictionary<string, ProjectFile> files)
    {
        var known = new HashSet<string>(FilePaths.Comparer);
        var pending = new Queue<string>(from.ProjectReferences);
        while (pending.TryDequeue(out var path))
        {
            if (FilePaths.Comparer.Equals(path, subject))
            {
                return true;
            }

            if (known.Add(path) && files.TryGetValue(path, out var next))
            {
                next.ProjectReferences.ToList().ForEach(pending.Enqueue);
            }
        }

        return false;
    }
}
