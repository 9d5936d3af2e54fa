using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What a run writes, and what becomes of each test.</summary>
/// <param name="Files">The files, those that exist first.</param>
/// <param name="Suites">What became of each suite.</param>
internal sealed record RegeneratedSuites(EquatableArray<RenderedFile> Files, EquatableArray<RegeneratedSuite> Suites);

/// <summary>What becomes of the suite of one type.</summary>
/// <param name="Site">The suite.</param>
/// <param name="Known">What is to be remembered of it.</param>
/// <param name="Tests">What becomes of each test.</param>
/// <param name="Paths">The absolute paths of all files that it has a part in, also of those that had to be left alone.</param>
internal sealed record RegeneratedSuite(
    SuiteSite Site,
    KnownSuite Known,
    EquatableArray<TestReport> Tests,
    EquatableArray<string> Paths
);

/// <summary>
/// The stage that makes generating the same as generating again: rendered suites and what the test projects hold come in,
/// the files as they are to be goes out. Tests that a person wrote are never lost.
/// </summary>
internal static class SuiteRegenerator
{
    /// <summary>Merges suites into their test projects.</summary>
    /// <param name="suites">The suites of the run.</param>
    /// <param name="store">Where the files of the test projects are.</param>
    /// <param name="wishes">Which of the tests that are not there are to be written.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<RegeneratedSuites> Merge(
        IReadOnlyList<SuiteSite> suites,
        ITextStore store,
        TestWishes wishes,
        CancellationToken cancellationToken
    )
    {
        var files = new FileMerges(store);
        var merges = new Dictionary<SuiteSite, SuiteMerge>(ReferenceEqualityComparer.Instance);
        var plain = new List<RenderedFile>();
        var diagnostics = new List<ForgeDiagnostic>();
        foreach (
            var project in suites.GroupBy<SuiteSite, OpenedTestProject>(
                suite => suite.Project,
                ReferenceEqualityComparer.Instance
            )
        )
        {
            var index = new TestIndex(project.Key, store, cancellationToken);
            var claims = new TestClaims(index, [.. project]);
            foreach (
                var suite in project.Where(suite =>
                    !suite.Class.Tests.IsEmpty || suite.Known is not null || claims.Of(suite).Count > 0
                )
            )
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (suite.Generated is not { } generated)
                {
                    diagnostics.Add(ForgeDiagnostic.Of(Rules.TestsWithoutIds, suite.Class.Subject));
                    plain.Add(suite.Rendered);
                    continue;
                }

                generated = Adoption.Settle(suite, generated, claims.Of(suite));
                var merge = new SuiteMerge(suite, generated, claims, index, files, wishes);
                merge.Run();
                merges.Add(suite, merge);
            }
        }

        // in the order of the types, whatever projects they are tested in
        var ordered = suites.Where(merges.ContainsKey).Select(suite => merges[suite]).ToList();
        var written = files.Finish().Concat(plain).ToEquatableArray();
        return StageResult.Of(
            new RegeneratedSuites(written, ordered.Select(merge => merge.Finish()).ToEquatableArray()),
            diagnostics.Concat(ordered.SelectMany(merge => merge.Diagnostics)).Concat(files.Diagnostics)
        );
    }
}
