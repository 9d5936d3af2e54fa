using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Briefs;

/// <summary>The tests that a brief is about: all of one type.</summary>
/// <param name="Suite">The suite.</param>
/// <param name="Tests">The tests; all of the suite, some, or one.</param>
internal sealed record BriefSelection(BriefSuite Suite, EquatableArray<TestInQuestion> Tests)
{
    // as many as fit on a line or two
    private const int MostSuggestions = 5;

    /// <summary>Finds what a query means: a behavior by its id, else a test by its name, else a type.</summary>
    /// <param name="query">The query.</param>
    /// <param name="suites">The suites of all types that the request selects.</param>
    /// <param name="tests">Their tests, in the same order.</param>
    /// <returns>The selection; no value if nothing, or more than one thing, is meant, or nothing is left to do.</returns>
    public static StageResult<BriefSelection> Find(
        BriefQuery query,
        IReadOnlyList<BriefSuite> suites,
        IReadOnlyList<TestInQuestion> tests
    )
    {
        var inFile = query.TestFile is { } file
            ? [.. tests.Where(test => string.Equals(test.Text.Source.Path, file, StringComparison.Ordinal))]
            : tests;
        if (query.Selector is not { } selector)
        {
            return OfSuites(query, query.TestFile is null ? suites : SuitesOf(inFile), inFile, query.TestFile);
        }

        var named = inFile.Where(test => IsCalled(test, selector)).ToList();
        if (named.Count > 0)
        {
            return named.Count == 1
                ? StageResult.Of(new BriefSelection(named[0].Suite, [named[0]]))
                : Ambiguous(selector, named.Select(test => $"{test.Suite.Placement.ClassName}.{test.Text.Name}"));
        }

        var pattern = new TypeSelector([selector]);
        var typed = suites
            .Where(suite =>
                pattern.Matches(suite.Subject.Symbol)
                || string.Equals(suite.Placement.ClassName, selector, StringComparison.Ordinal)
            )
            .ToList();
        return typed.Count > 0
            ? OfSuites(query, typed, inFile, selector)
            : StageResult.Failed<BriefSelection>(
                ForgeDiagnostic.Of(Rules.BriefNotFound, selector, Suggest(selector, tests))
            );
    }

    private static bool IsCalled(TestInQuestion test, string selector) =>
        string.Equals(test.Id, selector, StringComparison.Ordinal)
        || string.Equals(test.Text.Name, selector, StringComparison.Ordinal)
        || string.Equals($"{test.Suite.Placement.ClassName}.{test.Text.Name}", selector, StringComparison.Ordinal);

    private static List<BriefSuite> SuitesOf(IEnumerable<TestInQuestion> tests) =>
        [.. tests.Select(test => test.Suite).Distinct(ReferenceEqualityComparer.Instance).Cast<BriefSuite>()];

    // a page is about one type; without more said, about the first that has something to do
    private static StageResult<BriefSelection> OfSuites(
        BriefQuery query,
        IReadOnlyList<BriefSuite> suites,
        IReadOnlyList<TestInQuestion> tests,
        string? name
    )
    {
        var wanted = tests
            .Where(test => suites.Contains(test.Suite, ReferenceEqualityComparer.Instance))
            .Where(test =>
                query.Step switch
                {
                    BriefStep.Fill => test.IsOpen,
                    BriefStep.Review => !test.IsOpen,
                    _ => true,
                }
            )
            .ToList();
        if (query.Format == BriefFormat.Digest || query.Step == BriefStep.Fixtures || query.All)
        {
            var all = suites.Where(suite => wanted.Exists(test => ReferenceEquals(test.Suite, suite))).ToList();
            if (all.Count > 1)
            {
                return Ambiguous(name ?? "*", all.Select(suite => suite.Contract.DisplayName));
            }
        }

        if (wanted is not [var first, ..])
        {
            return StageResult.Failed<BriefSelection>(
                ForgeDiagnostic.Of(
                    query.Step == BriefStep.Review ? Rules.NothingWritten : Rules.NothingPending,
                    name ?? suites.Select(suite => suite.Contract.ShortName).FirstOrDefault("the target")
                )
            );
        }

        var isOne = query is { Step: BriefStep.Fill, All: false };
        return StageResult.Of(
            new BriefSelection(
                first.Suite,
                isOne ? [first] : wanted.Where(test => ReferenceEquals(test.Suite, first.Suite)).ToEquatableArray()
            )
        );
    }

    private static StageResult<BriefSelection> Ambiguous(string selector, IEnumerable<string> meanings) =>
        StageResult.Failed<BriefSelection>(
            ForgeDiagnostic.Of(Rules.BriefAmbiguous, selector, string.Join(", ", meanings.Take(MostSuggestions)))
        );

    private static string Suggest(string selector, IReadOnlyList<TestInQuestion> tests)
    {
        var near = tests
            .SelectMany(test => new[] { test.Id, test.Text.Name, test.Suite.Contract.ShortName })
            .Distinct(StringComparer.Ordinal)
            .Where(name => name.Contains(selector.Trim(), StringComparison.OrdinalIgnoreCase))
            .Take(MostSuggestions)
            .ToList();
        return near.Count == 0 ? "" : $" There is: {string.Join(", ", near)}.";
    }
}
