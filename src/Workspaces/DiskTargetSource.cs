using SkeletonForge.Core;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Caching;
using SkeletonForge.Workspaces.Discovery;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;
using SkeletonForge.Workspaces.Testing;

namespace SkeletonForge.Workspaces;

/// <summary>Opens targets from disk: files, folders, projects, solutions and assemblies.</summary>
/// <remarks>
/// Projects are evaluated by <c>dotnet msbuild</c> in child processes, unless the request forbids it or an earlier
/// answer still holds. Nothing is built or restored, and nothing is written outside of the user's cache folder except
/// what a design-time build writes to <c>obj</c>. An instance may serve any number of requests, also at once.
/// </remarks>
public sealed class DiskTargetSource : ITargetSource, IDisposable
{
    private readonly MSBuildProcess? _msbuild;
    private readonly IProjectEvaluator _evaluator;
    private readonly FactsStore _store;
    private readonly PackageFolder _packages;

    /// <summary>Creates a source over this machine's .NET installation, package cache and user cache folder.</summary>
    public DiskTargetSource()
    {
        _msbuild = new();
        _evaluator = new MSBuildProjectEvaluator(_msbuild);
        _store = FactsStore.ForUser;
        _packages = PackageFolder.Global;
    }

    internal DiskTargetSource(IProjectEvaluator evaluator, FactsStore store, PackageFolder packages)
    {
        _evaluator = evaluator;
        _store = store;
        _packages = packages;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return OpenCheckedAsync(request, cancellationToken);
    }

    /// <summary>Frees what limits the number of child processes; none is running unless a request is.</summary>
    public void Dispose() => _msbuild?.Dispose();

    private async Task<StageResult<OpenedTarget>> OpenCheckedAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var exact = new MSBuildProjectLoader(new(Evaluator(request), cancellationToken));
            IProjectLoader loader = request.UseMSBuild ? exact : new PlainProjectLoader();
            var tests = new TestPlaceFinder(loader, request, cancellationToken);
            return request.Target.Kind == ForgeTargetKind.Assembly
                ? await OpenAssemblyAsync(request, tests).ConfigureAwait(false)
                : await OpenPathAsync(request, loader, tests, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return StageResult.Failed<OpenedTarget>(
                ForgeDiagnostic.Of(Rules.NotReadable, request.Target.Value, unreadable.Message)
            );
        }
    }

    private IProjectEvaluator Evaluator(ForgeRequest request) =>
        request.UseCache ? new CachingProjectEvaluator(_evaluator, _store) : _evaluator;

    private async Task<StageResult<OpenedTarget>> OpenAssemblyAsync(ForgeRequest request, TestPlaceFinder tests)
    {
        var opened = new AssemblyOpener(_packages).Open(request.Target.Value);
        if (opened.Value is not { } target || !request.NeedsTests)
        {
            return opened;
        }

        var place = await tests.FindAsync(subject: null, request.Target.Value, neighbours: []).ConfigureAwait(false);
        var placed = place.Value?.Open();
        var projects = target.Projects.Select(project => project with { Tests = placed });
        return new(new(projects.ToEquatableArray()), [.. opened.Diagnostics, .. place.Diagnostics]);
    }

    private static async Task<StageResult<OpenedTarget>> OpenPathAsync(
        ForgeRequest request,
        IProjectLoader loader,
        TestPlaceFinder tests,
        CancellationToken cancellationToken
    )
    {
        var path = Path.GetFullPath(request.Target.Value);
        var wish = request.TargetFramework is { } name ? FrameworkWish.Exactly(name) : FrameworkWish.Newest;
        var finder = new SubjectFinder(loader, wish, cancellationToken);
        var subjects = await finder.FindAsync(path).ConfigureAwait(false);
        var diagnostics = new List<ForgeDiagnostic>(finder.Diagnostics);
        if (subjects.Count == 0)
        {
            return StageResult.Failed<OpenedTarget>(diagnostics);
        }

        var solution = SolutionFile.IsSolution(path)
            ? SolutionFile.Projects(path).Where(Neighbourhood.IsProject).ToList()
            : null;
        var projects = new List<OpenedProject>();
        foreach (var subject in subjects)
        {
            var place = request.NeedsTests
                ? await tests.FindAsync(subject.Project, subject.DisplayName, solution).ConfigureAwait(false)
                : null;
            if (
                place is { Value: null }
                && subject.Project is { IsTestProject: true } project
                && TestPlaceFinder.TestedBy(project) is { Count: > 0 } tested
            )
            {
                var own = tests.PlaceIn(project).Open();
                projects.AddRange(tested.Select(each => Subject.Of(each).Open(own)));
                continue;
            }

            diagnostics.AddRange(place?.Diagnostics ?? []);
            projects.Add(subject.Open(place?.Value?.Open()));
        }

        return StageResult.Of(new OpenedTarget(projects.ToEquatableArray()), diagnostics.Distinct());
    }
}
