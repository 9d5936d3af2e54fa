using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Regeneration.Splitting;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What splitting writes, and which tests it moves.</summary>
/// <param name="Files">The files; one that gives tests requires those that get them.</param>
/// <param name="Tests">The tests.</param>
internal sealed record SplitSuites(EquatableArray<RenderedFile> Files, EquatableArray<TestReport> Tests);

/// <summary>Moves the tests of suites that exist to the files of their members.</summary>
internal static class SuiteSplitter
{
    /// <summary>Splits suites.</summary>
    /// <param name="suites">The suites.</param>
    /// <param name="style">How; <see langword="null"/> for as they are split already, or as configured.</param>
    /// <param name="onlyLong">Whether suites within the limits stay as they are.</param>
    /// <param name="store">Where the files of the test projects are.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What is to be written: nothing at all if a test of any suite would not arrive as it was.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<SplitSuites> Split(
        IReadOnlyList<SuiteSite> suites,
        SplitStyle? style,
        bool onlyLong,
        ITextStore store,
        CancellationToken cancellationToken
    )
    {
        var files = new FileMerges(store);
        var reports = new List<TestReport>();
        var diagnostics = new List<ForgeDiagnostic>();
        var ways = new List<(string From, string To)>();
        foreach (
            var project in suites.GroupBy<SuiteSite, OpenedTestProject>(
                suite => suite.Project,
                ReferenceEqualityComparer.Instance
            )
        )
        {
            var index = new TestIndex(project.Key, store, cancellationToken);
            var claims = new TestClaims(index, [.. project]);
            foreach (var suite in project)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var move = new SuiteMove(suite, claims.Of(suite), style, index, files);
                reports.AddRange(move.Run(onlyLong));
                diagnostics.AddRange(move.Diagnostics);
                ways.AddRange(move.Ways);
            }
        }

        // nothing is taken from a file before it is in another
        var targets = ways.ToLookup(way => way.From, way => way.To, StringComparer.Ordinal);
        var written = files
            .Finish()
            .Select(file => file with { Requires = targets[file.Path].ToEquatableArray() })
            .ToList();
        diagnostics.AddRange(files.Diagnostics);
        return StageResult.Of(
            files.Diagnostics.Count > 0
                ? new SplitSuites([], [])
                : new SplitSuites(written.ToEquatableArray(), reports.ToEquatableArray()),
            diagnostics
        );
    }
}
