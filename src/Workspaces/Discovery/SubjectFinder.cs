using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Discovery;

/// <summary>
/// Takes a path, gives the projects or loose files that it stands for, read. Looks for owners by what projects
/// really compile, not by where their files lie; knows nothing of tests.
/// </summary>
internal sealed class SubjectFinder(
    IProjectLoader loader,
    FrameworkWish wish,
    RunFiles sources,
    CancellationToken cancellationToken
)
{
    private readonly List<ForgeDiagnostic> _diagnostics = [];

    /// <summary>What was noticed on the way, in order.</summary>
    public IReadOnlyList<ForgeDiagnostic> Diagnostics => _diagnostics;

    /// <returns>The subjects; none if the path could not be opened, which a diagnostic then says.</returns>
    public async Task<IReadOnlyList<Subject>> FindAsync(string path)
    {
        var subjects = path switch
        {
            _ when Directory.Exists(path) => await FromFolderAsync(path).ConfigureAwait(false),
            _ when !File.Exists(path) => Nothing(Rules.TargetNotFound, path),
            _ when Neighbourhood.IsProject(path) => await FromProjectAsync(path).ConfigureAwait(false),
            _ when SolutionFile.IsSolution(path) => await FromProjectsAsync(SolutionFile.Projects(path))
                .ConfigureAwait(false),
            _ when IsSource(path) => await FromFileAsync(path).ConfigureAwait(false),
            _ => Nothing(Rules.TargetNotSupported, path),
        };
        return subjects.Count == 0 && !_diagnostics.Exists(diagnostic => diagnostic.IsError)
            ? Nothing(Rules.TargetNotSupported, path)
            : subjects;
    }

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<Subject>> FromFileAsync(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var upwards = Neighbourhood.ProjectsUpwards(folder).ToList();
        var around = Neighbourhood.Repository(folder) is null ? [] : Neighbourhood.ProjectsAround(folder);
        var linking = around.Except(upwards, FilePaths.Comparer).Where(project => MayLink(project, path));
        var owner = await FindOwnerAsync(upwards.Concat(linking), project => project.Compiles(path))
            .ConfigureAwait(false);
        return owner is not null ? [Subject.Of(owner, path)] : Loose(path, folder, [path]);
    }

    private static bool MayLink(string project, string file)
    {
        var text = File.ReadAllText(project);
        return text.Contains(Path.GetFileName(file), StringComparison.Ordinal)
            || text.Contains("..", StringComparison.Ordinal) && text.Contains("*.cs\"", StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<Subject>> FromFolderAsync(string folder)
    {
        if (Neighbourhood.ProjectsIn(folder) is { Count: > 0 } inside)
        {
            return inside is [var only]
                ? await FromProjectAsync(only).ConfigureAwait(false)
                : await FromProjectsAsync(inside).ConfigureAwait(false);
        }

        if (SolutionFile.In(folder) is { } solution)
        {
            return await FromProjectsAsync(SolutionFile.Projects(solution)).ConfigureAwait(false);
        }

        var files = SourceFolder.Files(folder, "*.cs").ToList();
        if (files.Count > 0)
        {
            var compiled = files.ToHashSet(FilePaths.Comparer);
            var upwards = Neighbourhood.ProjectsUpwards(folder);
            if (
                await FindOwnerAsync(upwards, project => project.Code.Files.Any(compiled.Contains))
                    .ConfigureAwait(false) is
                { } owner
            )
            {
                return [Subject.Of(owner, owner.Code.Files.Where(compiled.Contains))];
            }
        }

        var below = SourceFolder.Files(folder, "*.csproj").ToList();
        return below.Count > 0 ? await FromProjectsAsync(below).ConfigureAwait(false) : Loose(folder, folder, files);
    }

    private async Task<IReadOnlyList<Subject>> FromProjectAsync(string path)
    {
        var result = await loader.LoadAsync(path, wish, cancellationToken).ConfigureAwait(false);
        _diagnostics.AddRange(result.Diagnostics);
        return result.Value is { } project ? [Subject.Of(project)] : [];
    }

    private async Task<IReadOnlyList<Subject>> FromProjectsAsync(IReadOnlyList<string> paths)
    {
        var readable = paths.Where(Neighbourhood.IsProject).ToList();
        _diagnostics.AddRange(paths.Except(readable, StringComparer.Ordinal).Select(NotReadable));
        var results = await Task.WhenAll(readable.Select(path => loader.LoadAsync(path, wish, cancellationToken)))
            .ConfigureAwait(false);
        var subjects = new List<Subject>();
        foreach (var (path, result) in readable.Zip(results))
        {
            if (result.Value is { IsTestProject: true })
            {
                Skip(path, "it is a test project.");
            }
            else if (result.Value is { } project)
            {
                _diagnostics.AddRange(result.Diagnostics);
                subjects.Add(Subject.Of(project));
            }
            else
            {
                ReportFailure(path, result.Diagnostics);
            }
        }

        return subjects;
    }

    // one of many projects need not have the framework that was asked for
    private void ReportFailure(string path, IEnumerable<ForgeDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Rule == Rules.FrameworkNotFound)
            {
                Skip(path, $"it does not target '{wish.ExactName}'.");
            }
            else
            {
                _diagnostics.Add(diagnostic);
            }
        }
    }

    private async Task<LoadedProject?> FindOwnerAsync(IEnumerable<string> projects, Predicate<LoadedProject> owns)
    {
        foreach (var path in projects)
        {
            var result = await loader.LoadAsync(path, wish, cancellationToken).ConfigureAwait(false);
            if (result.Value is null || owns(result.Value))
            {
                _diagnostics.AddRange(result.Diagnostics);
            }

            if (result.Value is { } project && owns(project))
            {
                return project;
            }
        }

        return null;
    }

    private IReadOnlyList<Subject> Loose(string path, string folder, List<string> paths)
    {
        // a project that cannot be loaded may own the files: its error is the answer then
        if (paths.Count == 0 || _diagnostics.Exists(diagnostic => diagnostic.IsError))
        {
            return [];
        }

        _diagnostics.Add(ForgeDiagnostic.At(Rules.NoProject, new(path), Path.GetFileName(path)));
        return [Subject.Loose(path, folder, paths, sources, cancellationToken)];
    }

    private ForgeDiagnostic NotReadable(string path) =>
        ForgeDiagnostic.At(
            Rules.ProjectSkipped,
            new(path),
            Path.GetFileName(path),
            File.Exists(path) ? "it is not a C# project." : "it does not exist."
        );

    private void Skip(string path, string reason) =>
        _diagnostics.Add(ForgeDiagnostic.At(Rules.ProjectSkipped, new(path), Path.GetFileName(path), reason));

    private IReadOnlyList<Subject> Nothing(DiagnosticRule rule, string path)
    {
        _diagnostics.Add(ForgeDiagnostic.Of(rule, path));
        return [];
    }
}
