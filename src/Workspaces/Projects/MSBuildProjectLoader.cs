using System.Collections.Concurrent;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>
/// Opens projects exactly. All projects of a graph are evaluated first, side by side; compilations are then made ready from
/// the leaves up, so that references between projects are references to source and nothing needs to be built.
/// </summary>
/// <param name="evaluations">Says what each project compiles.</param>
/// <param name="files">What their source files hold.</param>
internal sealed class MSBuildProjectLoader(EvaluationMemo evaluations, RunFiles files) : IProjectLoader, IDisposable
{
    private readonly ConcurrentDictionary<(string Path, string Framework), LoadedProject> _loaded = new();

    private readonly SemaphoreSlim _building = new(1);

    public void Dispose() => _building.Dispose();

    public async Task<StageResult<LoadedProject>> LoadAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        var root = await evaluations.GetAsync(projectPath, wish).ConfigureAwait(false);
        if (root.Value is not { } evaluated)
        {
            return new(null, root.Diagnostics);
        }

        var graph = new ConcurrentDictionary<string, Node>(FilePaths.Comparer);
        await CollectAsync(evaluated.Facts, graph).ConfigureAwait(false);
        await _building.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var project = Build(evaluated.Facts.ProjectPath, graph, [], cancellationToken)!;
            return StageResult.Of(project, project.Diagnostics);
        }
        finally
        {
            _building.Release();
        }
    }

    private async Task CollectAsync(ProjectFacts facts, ConcurrentDictionary<string, Node> graph)
    {
        if (graph.TryAdd(facts.ProjectPath, new(facts)))
        {
            await Task.WhenAll(facts.ProjectReferences.Select(link => FollowAsync(link, facts, graph)))
                .ConfigureAwait(false);
        }
    }

    private async Task FollowAsync(ProjectLink link, ProjectFacts from, ConcurrentDictionary<string, Node> graph)
    {
        if (!IsReadable(link))
        {
            graph[from.ProjectPath].Missing.Add(link.Path);
            return;
        }

        var wish = link.TargetFramework is { } fixedName
            ? FrameworkWish.Exactly(fixedName)
            : FrameworkWish.NearestTo(from.TargetFramework);
        var result = await evaluations.GetAsync(link.Path, wish).ConfigureAwait(false);
        if (result.Value is { } evaluated)
        {
            await CollectAsync(evaluated.Facts, graph).ConfigureAwait(false);
        }
        else
        {
            graph[from.ProjectPath].Missing.Add(link.Path);
        }
    }

    // a project in another language cannot be read from source; its output, if it was built, is among the arguments
    private static bool IsReadable(ProjectLink link) =>
        File.Exists(link.Path) && link.Path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    /// <returns><see langword="null"/> if the project is being built already: the references form a cycle.</returns>
    private LoadedProject? Build(
        string projectPath,
        ConcurrentDictionary<string, Node> graph,
        HashSet<string> underway,
        CancellationToken cancellationToken
    )
    {
        if (!graph.TryGetValue(projectPath, out var node) || !underway.Add(projectPath))
        {
            return null;
        }

        var key = (projectPath, node.Facts.TargetFramework);
        if (!_loaded.TryGetValue(key, out var project))
        {
            var references = References(node.Facts, graph, underway, cancellationToken);
            project = WithMissing(
                CompilationBuilder.Build(node.Facts, references, files, cancellationToken),
                node.Missing
            );
            _loaded[key] = project;
        }

        underway.Remove(projectPath);
        return project;
    }

    // a project also sees what its references reference, under no alias
    private List<ReferencedProject> References(
        ProjectFacts facts,
        ConcurrentDictionary<string, Node> graph,
        HashSet<string> underway,
        CancellationToken cancellationToken
    )
    {
        var direct = facts
            .ProjectReferences.Select(link => (link, Project: Build(link.Path, graph, underway, cancellationToken)))
            .Where(item => item.Project is not null)
            .Select(item => new ReferencedProject(item.Project!, item.link.Aliases))
            .ToList();
        var further = direct
            .SelectMany(item => item.Project.References)
            .Select(item => new ReferencedProject(item, []));
        return [.. direct.Concat(further).DistinctBy(item => item.Project.ProjectPath, FilePaths.Comparer)];
    }

    private static LoadedProject WithMissing(LoadedProject project, IEnumerable<string> missing) =>
        project with
        {
            Diagnostics =
            [
                .. project.Diagnostics,
                .. missing
                    .Order(StringComparer.Ordinal)
                    .Select(path =>
                        ForgeDiagnostic.At(
                            Rules.ReferenceMissing,
                            new(project.ProjectPath),
                            Path.GetFileName(project.ProjectPath),
                            path
                        )
                    ),
            ],
        };

    private sealed record Node(ProjectFacts Facts)
    {
        public ConcurrentBag<string> Missing { get; } = [];
    }
}
