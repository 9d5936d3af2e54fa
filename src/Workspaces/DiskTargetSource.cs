using System.Collections.Immutable;
using System.Globalization;
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
public sealed class DiskTargetSource : ITargetFinder, IDisposable
{
    private readonly MSBuildProcess? _msbuild;
    private readonly IProjectEvaluator _evaluator;
    private readonly FactsStore _store;
    private readonly PackageFolder _packages;
    private readonly IReadOnlyDictionary<string, string> _unsaved;

    /// <summary>Creates a source over this machine's .NET installation, package cache and user cache folder.</summary>
    public DiskTargetSource()
        : this(ImmutableDictionary<string, string>.Empty) { }

    /// <summary>Creates a source that reads source files as an editor holds them.</summary>
    /// <param name="unsaved">The texts of the files that have changes which are not saved yet, by absolute path.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unsaved"/> is <see langword="null"/>.</exception>
    public DiskTargetSource(IReadOnlyDictionary<string, string> unsaved)
    {
        ArgumentNullException.ThrowIfNull(unsaved);
        _unsaved = unsaved;
        _msbuild = new();
        _evaluator = new MSBuildProjectEvaluator(_msbuild);
        _store = FactsStore.ForUser;
        _packages = PackageFolder.Global;
    }

    internal DiskTargetSource(
        IProjectEvaluator evaluator,
        FactsStore store,
        PackageFolder packages,
        IReadOnlyDictionary<string, string>? unsaved = null
    )
    {
        _evaluator = evaluator;
        _store = store;
        _packages = packages;
        _unsaved = unsaved ?? ImmutableDictionary<string, string>.Empty;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public Task<StageResult<FoundTarget>> FindAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return FindCheckedAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public async Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        (await FindAsync(request, cancellationToken).ConfigureAwait(false)).Open();

    /// <summary>Frees what limits the number of child processes; none is running unless a request is.</summary>
    public void Dispose() => _msbuild?.Dispose();

    private async Task<StageResult<FoundTarget>> FindCheckedAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var asked = new Inquiry();
            var files = new RunFiles(asked, _unsaved);
            using var exact = new MSBuildProjectLoader(new(Evaluator(request), cancellationToken), files);
            IProjectLoader loader = request.UseMSBuild ? exact : new PlainProjectLoader(files);
            var tests = new TestPlaceFinder(loader, request, cancellationToken);
            return request.Target.Kind == ForgeTargetKind.Assembly
                ? await FindAssemblyAsync(request, tests, asked).ConfigureAwait(false)
                : await FindPathAsync(request, loader, tests, files, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return StageResult.Failed<FoundTarget>(
                ForgeDiagnostic.Of(Rules.NotReadable, request.Target.Value, unreadable.Message)
            );
        }
    }

    private IProjectEvaluator Evaluator(ForgeRequest request) =>
        request.UseCache ? new CachingProjectEvaluator(_evaluator, _store) : _evaluator;

    private async Task<StageResult<FoundTarget>> FindAssemblyAsync(
        ForgeRequest request,
        TestPlaceFinder tests,
        Inquiry asked
    )
    {
        var name = request.Target.Value;
        var assembly = new AssemblyOpener(_packages).Open(name);
        if (assembly.Value is not { } target)
        {
            return new(null, assembly.Diagnostics);
        }

        var place = request.NeedsTests
            ? await tests.FindAsync(subject: null, name, neighbours: []).ConfigureAwait(false)
            : null;
        return new(
            new DiskTarget(name, fingerprint: null, asked, Open),
            [.. assembly.Diagnostics, .. place?.Diagnostics ?? default]
        );

        OpenedTarget Open()
        {
            var tests = place?.Value?.Open(asked);
            return new(target.Projects.Select(project => project with { Tests = tests }).ToEquatableArray());
        }
    }

    private static async Task<StageResult<FoundTarget>> FindPathAsync(
        ForgeRequest request,
        IProjectLoader loader,
        TestPlaceFinder tests,
        RunFiles files,
        CancellationToken cancellationToken
    )
    {
        var path = Path.GetFullPath(request.Target.Value);
        var wish = request.TargetFramework is { } name ? FrameworkWish.Exactly(name) : FrameworkWish.Newest;
        var finder = new SubjectFinder(loader, wish, files, cancellationToken);
        var subjects = await finder.FindAsync(path).ConfigureAwait(false);
        if (subjects.Count == 0)
        {
            return StageResult.Failed<FoundTarget>(finder.Diagnostics);
        }

        var solution = SolutionFile.IsSolution(path)
            ? SolutionFile.Projects(path).Where(Neighbourhood.IsProject).ToList()
            : null;
        var diagnostics = new List<ForgeDiagnostic>(finder.Diagnostics);
        var found = new List<(Subject Subject, TestPlace? Tests)>();
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
                var own = tests.PlaceIn(project);
                found.AddRange(tested.Select(each => (Subject.Of(each), (TestPlace?)own)));
                continue;
            }

            diagnostics.AddRange(place?.Diagnostics ?? []);
            found.Add((subject, place?.Value));
        }

        var said = diagnostics.Distinct().ToEquatableArray();
        return new(new DiskTarget(request.Target.Value, FingerprintOf(found, said), files.Asked, Open), said);

        OpenedTarget Open()
        {
            // what was found as one place is one, and no other is
            var places = new Dictionary<TestPlace, OpenedTestProject>(ReferenceEqualityComparer.Instance);
            foreach (var place in found.Select(item => item.Tests).OfType<TestPlace>())
            {
                if (!places.ContainsKey(place))
                {
                    places.Add(place, place.Open(files.Asked));
                }
            }

            return new(
                found
                    .Select(item => item.Subject.Open(item.Tests is null ? null : places[item.Tests]))
                    .ToEquatableArray()
            );
        }
    }

    private static string? FingerprintOf(
        List<(Subject Subject, TestPlace? Tests)> found,
        EquatableArray<ForgeDiagnostic> diagnostics
    ) =>
        found.TrueForAll(item => item is { Subject.Fingerprint: not null, Tests: null or { Fingerprint: not null } })
            ? Digest.OfAll([
                .. found.SelectMany(item =>
                    new[]
                    {
                        item.Subject.Fingerprint!,
                        item.Tests?.Fingerprint ?? "none",
                        found
                            .FindIndex(other => ReferenceEquals(other.Tests, item.Tests))
                            .ToString("d", CultureInfo.InvariantCulture),
                    }
                ),
                .. diagnostics.Select(diagnostic => diagnostic.ToString()),
            ])
            : null;
}
