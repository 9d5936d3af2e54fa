using System.Globalization;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Serialization;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core;

/// <summary>The last stage of <see cref="ForgePipeline.BriefAsync"/>: suites come in, a page goes out.</summary>
/// <param name="query">What is asked.</param>
/// <param name="store">Where templates and the repository's own rules are read.</param>
/// <param name="templateDirectory">The absolute path of the folder with the user's templates; <see langword="null"/> for none.</param>
internal sealed class BriefWriter(BriefQuery query, ITextStore store, string? templateDirectory)
{
    private readonly List<ForgeDiagnostic> _diagnostics = [];
    private BriefSuite? _suite;

    /// <summary>Writes the rules alone, for which nothing need be opened.</summary>
    /// <param name="folder">The absolute path of the folder that they are for.</param>
    public StageResult<BriefPage> WritePrinciples(string folder)
    {
        var paths = new BriefPaths(store, folder);
        var principles = PrinciplesFor(folder, paths).ToEquatableArray();
        return Write(
            (detail, _) =>
                new()
                {
                    Step = BriefStep.Principles,
                    Principles = detail.Has(BriefPart.Principles) ? principles : default,
                },
            tests: 0
        );
    }

    /// <summary>Writes the page about some tests.</summary>
    /// <param name="suites">The suites of all types that the request selects.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public StageResult<BriefPage> Write(IReadOnlyList<BriefSuite> suites, CancellationToken cancellationToken)
    {
        var tests = new List<TestInQuestion>();
        var indexes = new Dictionary<BriefSuite, TestIndex>(ReferenceEqualityComparer.Instance);
        foreach (var project in suites.GroupBy(suite => suite.Site.Project, ReferenceEqualityComparer.Instance))
        {
            var index = new TestIndex(project.First().Site.Project, store, cancellationToken);
            var claims = new TestClaims(index, [.. project.Select(suite => suite.Site)]);
            foreach (var suite in project)
            {
                tests.AddRange(suite.TestsIn(claims));
                indexes.Add(suite, index);
            }
        }

        var found = BriefSelection.Find(query, suites, tests);
        if (found.Value is not { } selection)
        {
            return StageResult.Failed<BriefPage>(found.Diagnostics);
        }

        _suite = selection.Suite;
        var suiteTests = tests.FindAll(test => ReferenceEquals(test.Suite, selection.Suite));
        if (query.Format == BriefFormat.Digest)
        {
            return Digest(selection.Suite, suiteTests);
        }

        var ofAll = query.Step == BriefStep.Fixtures;
        var folder = selection.Suite.Site.Project.Directory;
        var paths = new BriefPaths(store, folder);
        var principles = PrinciplesFor(folder, paths);
        var readers = new Dictionary<int, BriefReader>();
        // fixtures are those of the whole suite
        return Write((detail, count) => ReaderOf(count).Compose(detail), ofAll ? 1 : selection.Tests.Count);

        BriefReader ReaderOf(int count)
        {
            if (!readers.TryGetValue(count, out var reader))
            {
                var first = ofAll
                    ? selection
                    : selection with
                    {
                        Tests = selection.Tests.Take(count).ToEquatableArray(),
                    };
                reader = new(query, first, suiteTests, indexes[first.Suite], principles, paths, cancellationToken);
                readers.Add(count, reader);
            }

            return reader;
        }
    }

    /// <summary>Says whether something that was noticed concerns the projects of the page that was written.</summary>
    /// <param name="found">What was noticed.</param>
    public bool IsAbout(ForgeDiagnostic found) =>
        found.Location is { Path: var path }
        && new[] { _suite?.Subject.Project.Directory, _suite?.Site.Project.Directory }.Any(folder =>
            folder is not null && FolderBorder.IsInside(path, folder)
        );

    private static StageResult<BriefPage> Digest(BriefSuite suite, List<TestInQuestion> tests)
    {
        var text = DigestJson.Write(
            suite.Contract,
            [.. tests.Select(test => test.Planned.Behavior)],
            suite.FixturesOf(tests.Select(test => test.Planned))
        );
        return StageResult.Of(new BriefPage(text, TokenEstimate.Of(text), []));
    }

    private IReadOnlyList<BriefFile> PrinciplesFor(string folder, BriefPaths paths)
    {
        var read = PrincipleFiles.Read(query.PrincipleFiles, folder, paths, store);
        _diagnostics.AddRange(read.Diagnostics);
        return read.Value!;
    }

    private StageResult<BriefPage> Write(Func<BriefDetail, int, Brief> compose, int tests)
    {
        BriefPage? page;
        if (query.Format == BriefFormat.Json)
        {
            page = new BriefFit(query.MaxTokens, compose, BriefJson.Write).Fit(tests);
        }
        else
        {
            var loaded = BriefRenderer.Load(query.Step, store, templateDirectory);
            if (loaded.Value is not { } renderer)
            {
                return StageResult.Failed<BriefPage>([.. _diagnostics, .. loaded.Diagnostics]);
            }

            page = new BriefFit(query.MaxTokens, compose, renderer.Render).Fit(tests);
            if (renderer.Problem is { } problem)
            {
                return StageResult.Failed<BriefPage>([.. _diagnostics, problem]);
            }
        }

        if (page!.Tokens > query.MaxTokens)
        {
            _diagnostics.Add(
                ForgeDiagnostic.Of(
                    Rules.BriefTooLong,
                    page.Tokens.ToString(CultureInfo.InvariantCulture),
                    query.MaxTokens.ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        return StageResult.Of(page, _diagnostics);
    }
}
