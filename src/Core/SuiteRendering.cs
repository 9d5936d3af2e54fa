using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core;

/// <summary>A type with what its contract file remembers, its suite as it would be written anew, and classes to write for implementations.</summary>
/// <param name="Type">The type.</param>
/// <param name="Contract">What is remembered.</param>
/// <param name="Site">The suite.</param>
/// <param name="Heirs">The classes.</param>
internal sealed record RenderedType(
    TypeContract Type,
    OpenedContract Contract,
    SuiteSite Site,
    IReadOnlyList<RenderedFile> Heirs
);

/// <summary>The middle of a run: placed types come in, their suites as they would be written anew go out.</summary>
/// <param name="request">The request.</param>
/// <param name="store">Where templates and contract files are read.</param>
/// <param name="run">Where it is said what was noticed.</param>
internal sealed class SuiteRendering(ForgeRequest request, ITextStore store, PipelineRun run)
{
    /// <summary>Renders the suites. One that cannot be rendered is a broken template: nothing is written until it is mended.</summary>
    /// <param name="placed">The types.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The suites of the types that have a place; <see langword="null"/> for a broken template.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public List<RenderedType>? Render(PlacedTarget placed, CancellationToken cancellationToken)
    {
        var plans = Plan(placed.Linked);
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

    // a type without behaviors may have had some
    private List<SuitePlan?> Plan(LinkedBehaviors linked)
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
}
