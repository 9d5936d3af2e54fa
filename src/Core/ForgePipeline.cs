using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Recall;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Scaffolding;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core;

/// <summary>
/// The whole tool as one readable line: load, read contracts, derive behaviors, place, plan, render, merge, write. Hosts call
/// it with their two ports; each method is the same line, stopped at another stage.
/// </summary>
/// <param name="source">Opens what a request names.</param>
/// <param name="store">Reads templates and writes suites.</param>
/// <param name="memory">Remembers generating runs that changed nothing; <see langword="null"/> for none.</param>
public sealed class ForgePipeline(ITargetSource source, ITextStore store, IRunMemory? memory = null)
{
    /// <summary>Reads the contracts of the selected types.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The contracts; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<ContractSet>> ReadContractsAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var loaded = run.Take(await LoadAsync(request, cancellationToken).ConfigureAwait(false));
        return run.Finish(loaded is null ? null : run.Take(ContractReader.ReadForStub(loaded, cancellationToken)));
    }

    /// <summary>Derives the behaviors of the selected types.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The contracts and behaviors; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<DerivedBehaviors>> DeriveBehaviorsAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var loaded = run.Take(await LoadAsync(request, cancellationToken).ConfigureAwait(false));
        return run.Finish(loaded is null ? null : Derive(loaded, request.Derivation, run, cancellationToken));
    }

    /// <summary>Derives the behaviors of the selected types and says what each was read from.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The contracts and explanations; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<ExplainedBehaviors>> ExplainBehaviorsAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var loaded = run.Take(await LoadAsync(request, cancellationToken).ConfigureAwait(false));
        if (loaded is null || run.Take(ContractReader.Read(loaded, cancellationToken)) is not { } contracts)
        {
            return run.Finish<ExplainedBehaviors>(null);
        }

        var explanations = new List<BehaviorExplanation>(contracts.Types.Count);
        foreach (var type in contracts.Types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            explanations.Add(run.Take(BehaviorDeriver.Explain(type, request.Derivation))!);
        }

        return run.Finish(new ExplainedBehaviors(contracts, explanations.ToEquatableArray()));
    }

    /// <summary>Places the suites of the selected types and finds what serves them.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The behaviors and placements with their fixtures; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<LinkedBehaviors>> FindFixturesAsync(
        ForgeRequest request,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        return run.Finish(placed?.Linked);
    }

    /// <summary>Generates the suites of the selected types, unless an earlier run found that nothing is to be done.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="dryRun"><see langword="true"/> to do everything but write.</param>
    /// <param name="cancellationToken">Stops the work until files are put in place; then all are.</param>
    /// <returns>
    /// What was planned and written; no value if the target cannot be opened, no type matches, or a suite could not be
    /// rendered, in which case nothing was written.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<StageResult<ForgeResult>> GenerateAsync(
        ForgeRequest request,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        ThrowIfNoTests(request);
        return memory is not null && request.UseCache && source is ITargetFinder finder
            ? new RunRecall(finder, store, memory).RunAsync(
                request,
                dryRun,
                (found, recording) =>
                    new ForgePipeline(found, recording).GenerateAnewAsync(request, dryRun, cancellationToken),
                cancellationToken
            )
            : GenerateAnewAsync(request, dryRun, cancellationToken);
    }

    /// <summary>Takes the marks from tests of the selected types that a person has looked at.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="tests">The names of the tests, or the ids of their behaviors; empty for all that are marked.</param>
    /// <param name="dryRun"><see langword="true"/> to do everything but write.</param>
    /// <param name="cancellationToken">Stops the work until files are put in place; then all are.</param>
    /// <returns>What was accepted and written; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<ForgeResult>> AcceptAsync(
        ForgeRequest request,
        EquatableArray<string> tests,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        var suites = placed is null ? null : Render(placed, request, run, cancellationToken);
        if (placed is null || suites is null)
        {
            return run.Finish<ForgeResult>(null);
        }

        var accepted = run.Take(
            SuiteAcceptance.Accept([.. suites.Select(suite => suite.Site)], tests, store, cancellationToken)
        )!;
        var report = run.Take(WriterFor(request).Write(accepted.Files, dryRun, cancellationToken));
        return run.Finish(report is null ? null : new ForgeResult(report, accepted.Tests));
    }

    /// <summary>Moves the tests of suites that exist to the files of their members.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="style">How suites are split; <see langword="null"/> for as they are already, or as <see cref="ForgeRequest.Split"/> says.</param>
    /// <param name="onlyLong">Whether suites within the limits stay as they are.</param>
    /// <param name="dryRun"><see langword="true"/> to do everything but write.</param>
    /// <param name="cancellationToken">Stops the work until files are put in place; then all are.</param>
    /// <returns>What was moved and written; no value if the target cannot be opened or no type matches.</returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<ForgeResult>> SplitAsync(
        ForgeRequest request,
        SplitStyle? style,
        bool onlyLong,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        var suites = placed is null ? null : Render(placed, request, run, cancellationToken);
        if (placed is null || suites is null)
        {
            return run.Finish<ForgeResult>(null);
        }

        var split = run.Take(
            SuiteSplitter.Split([.. suites.Select(suite => suite.Site)], style, onlyLong, store, cancellationToken)
        )!;
        var report = run.Take(WriterFor(request).Write(split.Files, dryRun, cancellationToken));
        return run.Finish(report is null ? null : new ForgeResult(report, split.Tests));
    }

    /// <summary>Writes all that somebody may know who works on a test, a suite or its fixtures.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The page; no value if the target cannot be opened, no type matches, the query means nothing or several things, or a
    /// template cannot be used.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<BriefPage>> BriefAsync(
        ForgeRequest request,
        BriefQuery query,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(query);
        var run = new PipelineRun();
        var writer = new BriefWriter(query, store, request.TemplateDirectory);
        if (query.Step == BriefStep.Principles)
        {
            return writer.WritePrinciples(query.Folder);
        }

        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        var suites = placed is null ? null : Render(placed, request, run, cancellationToken);
        if (placed is null || suites is null)
        {
            return run.Finish<BriefPage>(null);
        }

        var page = writer.Write(SuitesOf(placed, suites), cancellationToken);
        if (page.HasValue)
        {
            // of many projects, only those matter that the page is about
            run.Forget(found => found.IsError || !writer.IsAbout(found));
        }

        return run.Finish(run.Take(page));
    }

    private static List<BriefSuite> SuitesOf(PlacedTarget placed, List<RenderedType> rendered)
    {
        var suites = rendered.ToDictionary(type => type.Type.Id);
        var (loaded, (derived, placements)) = placed;
        return
        [
            .. derived.Contracts.Types.SelectMany(
                (contract, i) =>
                    suites.TryGetValue(contract.Id, out var suite)
                        ? [new BriefSuite(contract, loaded.Subjects[i], placements.Suites[i]!, suite.Site)]
                        : (BriefSuite[])[]
            ),
        ];
    }

    private async Task<StageResult<ForgeResult>> GenerateAnewAsync(
        ForgeRequest request,
        bool dryRun,
        CancellationToken cancellationToken
    )
    {
        var run = new PipelineRun();
        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        if (placed is null)
        {
            return run.Finish<ForgeResult>(null);
        }

        IReadOnlyList<RenderedFile> fixtures = [];
        if (request.ScaffoldFixtures)
        {
            if (Scaffold(request, placed, run, cancellationToken) is not { } scaffold)
            {
                return run.Finish<ForgeResult>(null);
            }

            fixtures = scaffold.Files;
            placed = scaffold.Placed;
        }

        if (Render(placed, request, run, cancellationToken) is not { } suites)
        {
            return run.Finish<ForgeResult>(null);
        }

        var merged = run.Take(
            SuiteRegenerator.Merge(
                [.. suites.Select(suite => suite.Site)],
                store,
                request.RestoreDeclined,
                cancellationToken
            )
        )!;
        var remembered = suites
            .Join(
                merged.Suites,
                suite => suite.Site,
                regenerated => regenerated.Site,
                Remember,
                ReferenceEqualityComparer.Instance
            )
            .ToList();
        var report = run.Take(
            WriterFor(request)
                .Write(
                    fixtures.Concat(merged.Files).Concat(suites.SelectMany(suite => suite.Heirs)).Concat(remembered),
                    dryRun,
                    cancellationToken
                )
        );
        report = report is null
            ? null
            : run.Take(
                FormerContracts.Remove(
                    suites.Select(suite => (suite.Site.Plan.Contract.Path, suite.Contract)),
                    report,
                    store,
                    dryRun
                )
            );
        return run.Finish(
            report is null
                ? null
                : new ForgeResult(report, merged.Suites.SelectMany(suite => suite.Tests).ToEquatableArray())
                {
                    Undocumented = placed.Linked.Derived.Behaviors.Sum(set => set.Undocumented.Count),
                }
        );
    }

    private SuiteWriter WriterFor(ForgeRequest request) =>
        new(store) { Borders = request.Borders, AllowsOutside = request.AllowsOutside };

    // suites are placed anew among the fixtures, as they will be in every later run
    private (IReadOnlyList<RenderedFile> Files, PlacedTarget Placed)? Scaffold(
        ForgeRequest request,
        PlacedTarget placed,
        PipelineRun run,
        CancellationToken cancellationToken
    )
    {
        var (loaded, (derived, placements)) = placed;
        var plan = run.Take(
            FixtureScaffolder.Plan(loaded, placements, request.Fixtures, request.Categories, cancellationToken)
        );
        if (
            plan is null
            || run.Take(ScaffoldRenderer.Render(plan, store, request.TemplateDirectory)) is not { } rendered
        )
        {
            return null;
        }

        if (rendered.Files.IsEmpty)
        {
            return ([], placed);
        }

        var extended = UnwrittenFiles.Add(loaded, rendered.Files.Select(file => (file.Path, file.Text)));
        // what is odd about the test projects was said when suites were placed first
        var again = PlacementReader.Read(request, extended, derived, cancellationToken).Value;
        return again is null ? null : ([.. rendered.Files], new(extended, new(derived, again)));
    }

    private async Task<PlacedTarget?> PlaceAsync(
        ForgeRequest request,
        PipelineRun run,
        CancellationToken cancellationToken
    )
    {
        ThrowIfNoTests(request);
        var loaded = run.Take(await LoadAsync(request, cancellationToken).ConfigureAwait(false));
        var derived = loaded is null ? null : Derive(loaded, request.Derivation, run, cancellationToken);
        return
            loaded is not null
            && derived is not null
            && run.Take(PlacementReader.Read(request, loaded, derived, cancellationToken)) is { } placements
            ? new(loaded, new(derived, placements))
            : null;
    }

    private static void ThrowIfNoTests(ForgeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.NeedsTests)
        {
            throw new ArgumentException("Tests need a place.", nameof(request));
        }
    }

    private Task<StageResult<LoadedTarget>> LoadAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        new TargetLoader(source).LoadAsync(request, cancellationToken);

    private static DerivedBehaviors? Derive(
        LoadedTarget loaded,
        DerivationOptions options,
        PipelineRun run,
        CancellationToken cancellationToken
    )
    {
        if (run.Take(ContractReader.Read(loaded, cancellationToken)) is not { } contracts)
        {
            return null;
        }

        // types share only what clauses mean, and the results keep their order
        var clauses = new ClauseReadings();
        var behaviors = contracts
            .Types.AsParallel()
            .AsOrdered()
            .WithCancellation(cancellationToken)
            .Select(type => (Type: type, Result: BehaviorDeriver.Derive(type, options, clauses)))
            .AsEnumerable()
            .Select(derived => run.Take(derived.Result) ?? new BehaviorSet(derived.Type.Id, default));
        return new(contracts, behaviors.ToEquatableArray());
    }

    // a type without behaviors may have had some
    private static List<SuitePlan?> Plan(LinkedBehaviors linked, ForgeRequest request)
    {
        var (derived, placements) = linked;
        return
        [
            .. placements.Suites.Select(
                (placement, i) =>
                    placement is null
                        ? null
                        : SuitePlanner.Plan(
                            derived.Contracts.Types[i],
                            derived.Behaviors[i],
                            placement,
                            request.Categories
                        ) with
                        {
                            Split = request.Split,
                        }
            ),
        ];
    }

    // one suite that cannot be rendered is a broken template: nothing is written until it is mended
    private List<RenderedType>? Render(
        PlacedTarget placed,
        ForgeRequest request,
        PipelineRun run,
        CancellationToken cancellationToken
    )
    {
        var plans = Plan(placed.Linked, request);
        var placedPlans = plans.OfType<SuitePlan>().ToEquatableArray();
        if (run.Take(ContractFiles.Open(placedPlans, store, request.RebuildContracts)) is not { } opened)
        {
            return null;
        }

        var types = run.Take(
            FormerContracts.Follow([.. OpenedTypes(placed, plans, opened)], request.Types.IsEmpty, store)
        )!;
        var templates = new Dictionary<TestFramework, TemplateSet>();
        foreach (var framework in types.Select(type => type.Plan.Framework).Distinct())
        {
            if (run.Take(TemplateSet.Load(framework, store, request.TemplateDirectory)) is not { } set)
            {
                return null;
            }

            templates.Add(framework, set);
        }

        // suites share only templates, and the results keep their order
        var rendered = new List<RenderedType>(types.Count);
        foreach (
            var result in types
                .AsParallel()
                .AsOrdered()
                .WithCancellation(cancellationToken)
                .Select(type => Render(type, templates[type.Plan.Framework], request.RestoreDeclined))
        )
        {
            if (run.Take(result) is not { } type)
            {
                return null;
            }

            rendered.Add(type);
        }

        return rendered;
    }

    // a type whose contract file cannot be used is left alone
    private static IEnumerable<RememberedType> OpenedTypes(
        PlacedTarget placed,
        List<SuitePlan?> plans,
        OpenedContracts opened
    )
    {
        var contracts = new Queue<OpenedContract?>(opened.Contracts);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is { } plan && contracts.Dequeue() is { } contract)
            {
                var type = placed.Linked.Derived.Contracts.Types[i];
                yield return new(type, plan, placed.Loaded.Subjects[i].Project, contract);
            }
        }
    }

    private static StageResult<RenderedType> Render(RememberedType opened, TemplateSet templates, bool restores)
    {
        var (type, plan, project, contract) = opened;
        var ids = StickyIds.Of(plan, contract.Known, () => Remembered.Of(type, plan));
        var result = SuiteRenderer.Render(ids.Plan, templates);
        if (result.Value is not { Files: [var file, ..], Trees: [var tree, ..] })
        {
            return StageResult.Failed<RenderedType>(result.Diagnostics);
        }

        var heirs = SuiteHeirs
            .Wanted(plan, contract.Known, restores)
            .Select(heir => SuiteRenderer.Render(heir, plan, templates))
            .ToList();
        var diagnostics = result.Diagnostics.Concat(heirs.SelectMany(heir => heir.Diagnostics));
        if (heirs.Exists(heir => !heir.HasValue))
        {
            return StageResult.Failed<RenderedType>(diagnostics);
        }

        var site = new SuiteSite(ids, file, GeneratedSuite.Read(ids.Plan, file, tree), project.Tests!, contract.Known);
        return StageResult.Of(
            new RenderedType(type, contract, site, [.. heirs.Select(heir => heir.Value!)]),
            diagnostics
        );
    }

    private static RenderedFile Remember(RenderedType type, RegeneratedSuite suite) =>
        ContractFiles.Render(
            type.Type,
            type.Site.Plan.Contract,
            suite,
            type.Contract,
            type.Heirs.Select(heir => heir.Path)
        );

    /// <summary>The selected types, and where their suites go.</summary>
    private sealed record PlacedTarget(LoadedTarget Loaded, LinkedBehaviors Linked);

    /// <summary>A type with what its contract file remembers, its suite as it would be written anew, and classes to write for implementations.</summary>
    private sealed record RenderedType(
        TypeContract Type,
        OpenedContract Contract,
        SuiteSite Site,
        IReadOnlyList<RenderedFile> Heirs
    );

    /// <summary>What the stages of one run had to say.</summary>
    private sealed class PipelineRun
    {
        private readonly List<ForgeDiagnostic> _diagnostics = [];

        public T? Take<T>(StageResult<T> result)
            where T : class
        {
            _diagnostics.AddRange(result.Diagnostics);
            return result.Value;
        }

        public void Forget(Predicate<ForgeDiagnostic> diagnostics) => _diagnostics.RemoveAll(diagnostics);

        public StageResult<T> Finish<T>(T? value)
            where T : class =>
            value is null ? StageResult.Failed<T>(_diagnostics) : StageResult.Of(value, _diagnostics);
    }
}
