using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>
/// Plans fixtures for what subjects need and nothing offers: the types and the places of their suites come in, bases
/// with new fixtures, the classes that stand in for dependencies and smoke tests go out as plain data.
/// </summary>
public static class FixtureScaffolder
{
    /// <summary>Plans the fixtures of a run.</summary>
    /// <param name="target">The selected types.</param>
    /// <param name="placements">Where their suites go and what is offered there, in the same order.</param>
    /// <param name="options">What the repository configures.</param>
    /// <param name="categories">The rules that give smoke tests a category, as they do suites.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The plan; what nothing can stand in for, and what should move, is reported.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<ScaffoldPlan> Plan(
        LoadedTarget target,
        SuitePlacements placements,
        FixtureOptions options,
        EquatableArray<CategoryRule> categories,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(placements);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new List<ForgeDiagnostic>();
        var bases = new List<ScaffoldedBase>();
        var doubles = new List<ScaffoldedDouble>();
        var placed = target
            .Subjects.Zip(placements.Suites)
            .Where(pair => pair.Second is not null && pair.First.Project.Tests is not null);
        foreach (var project in placed.GroupBy(pair => pair.First.Project.Tests!, ReferenceEqualityComparer.Instance))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tests = (OpenedTestProject)project.Key!;
            if (tests.Compilation is not { } compilation)
            {
                diagnostics.Add(ForgeDiagnostic.Of(Rules.NoProjectForFixtures, tests.Directory));
                continue;
            }

            var subjects = project
                .Where(pair => pair.Second!.Fixtures is not null)
                .Select(pair =>
                    (pair.First, Symbol: SubjectSymbol.Find(pair.First, compilation), Placement: pair.Second!)
                )
                .Where(pair => pair.Symbol is not null)
                .Select(pair => new ScaffoldSubject(pair.First, pair.Symbol!, pair.Placement, pair.Placement.Fixtures!))
                .ToList();
            var scaffold = new ProjectScaffold(tests, compilation, options, categories);
            scaffold.Add(subjects);
            bases.AddRange(scaffold.Bases);
            doubles.AddRange(scaffold.Doubles);
            diagnostics.AddRange(scaffold.Diagnostics);
        }

        return StageResult.Of(new ScaffoldPlan(bases.ToEquatableArray(), doubles.ToEquatableArray()), diagnostics);
    }
}
