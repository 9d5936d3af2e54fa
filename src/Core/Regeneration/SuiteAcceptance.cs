using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Regeneration;

/// <summary>What accepting writes, and which tests it accepts.</summary>
/// <param name="Files">The files.</param>
/// <param name="Tests">The tests.</param>
internal sealed record AcceptedTests(EquatableArray<RenderedFile> Files, EquatableArray<TestReport> Tests);

/// <summary>Takes the marks from tests that a person has looked at.</summary>
internal static class SuiteAcceptance
{
    /// <summary>Accepts tests.</summary>
    /// <param name="suites">The suites that they belong to.</param>
    /// <param name="names">Their names or the ids of their behaviors; empty for all that are marked.</param>
    /// <param name="store">Where the files of the test projects are.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static StageResult<AcceptedTests> Accept(
        IReadOnlyList<SuiteSite> suites,
        EquatableArray<string> names,
        ITextStore store,
        CancellationToken cancellationToken
    )
    {
        var files = new FileMerges(store);
        var reports = new List<TestReport>();
        foreach (
            var project in suites.GroupBy<SuiteSite, OpenedTestProject>(
                suite => suite.Project,
                ReferenceEqualityComparer.Instance
            )
        )
        {
            var claims = new TestClaims(new(project.Key, store, cancellationToken), [.. project]);
            foreach (var suite in project)
            {
                foreach (var test in claims.Of(suite).Where(test => test.Mark is not null && IsNamed(test, names)))
                {
                    if (test.Source.Error is { } error)
                    {
                        files.Refuse(test.Source, error);
                        continue;
                    }

                    files.Of(test.Source, suite).Accept(test);
                    reports.Add(
                        new(
                            suite.Plan.Type,
                            test.Ids[0],
                            test.Name,
                            TestOutcome.Accepted,
                            test.Mark == TestMark.Orphan ? "it is a test of your own now" : "it was reviewed",
                            test.Location
                        )
                    );
                }
            }
        }

        var written = files.Finish().ToEquatableArray();
        return StageResult.Of(new AcceptedTests(written, reports.ToEquatableArray()), files.Diagnostics);
    }

    private static bool IsNamed(ExistingTest test, EquatableArray<string> names) =>
        names.IsEmpty
        || names.Contains(test.Name, StringComparer.Ordinal)
        || test.Ids.Any(id => names.Contains(id, StringComparer.Ordinal));
}
