using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Recall;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Scaffolding;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Surveys;
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

    /// <summary>Says what is planned for the selected types, how far it is, and what generating would do now; writes nothing.</summary>
    /// <param name="request">The request, with <see cref="ForgeRequest.NeedsTests"/> on.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The plan with the state of every test; no value if the target cannot be opened, no type matches, or a suite could not
    /// be rendered.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="request"/> does not ask for tests.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public async Task<StageResult<ForgePreview>> PreviewAsync(ForgeRequest request, CancellationToken cancellationToken)
    {
        var run = new PipelineRun();
        var placed = await PlaceAsync(request, run, cancellationToken).ConfigureAwait(false);
        var suites = placed is null ? null : new SuiteRendering(request, store, run).Render(placed, cancellationToken);
        if (placed is null || suites is null)
        {
            return run.Finish<ForgePreview>(null);
        }

        var merged = Merge(suites, request, run, cancellationToken);
        var changes = Write(placed, suites, merged, [], request, dryRun: true, run, cancellationToken);
        var surveyor = new SuiteSurveyor(merged);
        return run.Finish(
            changes is null
                ? null
                : new ForgePreview(
                    SuitesOf(placed, suites)
                        .Select(suite => surveyor.Survey(suite.Contract, suite.Site, suite.Placement))
                        .ToEquatableArray(),
                    changes
                )
        );
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
        var suites = placed is null ? null : new SuiteRendering(request, store, run).Render(placed, cancellationToken);
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
        var suites = placed is null ? null : new SuiteRendering(request, store, run).Render(placed, cancellationToken);
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
        var suites = placed is null ? null : new SuiteRendering(request, store, run).Render(placed, cancellationToken);
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

        var suites = new SuiteRendering(request, store, run).Render(placed, cancellationToken);
        if (suites is null)
        {
            return run.Finish<ForgeResult>(null);
        }

        var merged = Merge(suites, request, run, cancellationToken);
        return run.Finish(Write(placed, suites, merged, fixtures, request, dryRun, run, cancellationToken));
    }

    private RegeneratedSuites Merge(
        IReadOnlyList<RenderedType> suites,
        ForgeRequest request,
        PipelineRun run,
        CancellationToken cancellationToken
    ) =>
        run.Take(
            SuiteRegenerator.Merge(
                [.. suites.Select(suite => suite.Site)],
                store,
                new(request.RestoreDeclined, request.Wishes),
                cancellationToken
            )
        )!;

    private ForgeResult? Write(
        PlacedTarget placed,
        IReadOnlyList<RenderedType> suites,
        RegeneratedSuites merged,
        IReadOnlyList<RenderedFile> fixtures,
        ForgeRequest request,
        bool dryRun,
        PipelineRun run,
        CancellationToken cancellationToken
    )
    {
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
        return report is null
            ? null
            : new ForgeResult(report, merged.Suites.SelectMany(suite => suite.Tests).ToEquatableArray())
            {
                Undocumented = placed.Linked.Derived.Behaviors.Sum(set => set.Undocumented.Count),
            };
    }

    private static RenderedFile Remember(RenderedType type, RegeneratedSuite suite) =>
        ContractFiles.Render(
            type.Type,
            type.Site.Plan.Contract,
            suite,
            type.Contract,
            type.Heirs.Select(heir => heir.Path)
        );

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
}
