using System.Globalization;
using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.TestKit.Replays;

namespace SkeletonForge.Benchmarks.Replays;

/// <summary>
/// Regenerates the suites of a real library for one version after the other, over tests of which a third is written by a
/// person, and looks after every run whether anything was lost, changed silently, or changes again.
/// </summary>
internal static class ReplayBenchmark
{
    private const int Samples = 30;

    private static readonly TestOutcome[] Outcomes =
    [
        TestOutcome.Added,
        TestOutcome.Unchanged,
        TestOutcome.Updated,
        TestOutcome.Renamed,
        TestOutcome.NeedsReview,
        TestOutcome.Orphaned,
        TestOutcome.Removed,
        TestOutcome.Kept,
    ];

    /// <summary>Walks over the versions of a package that the feed has.</summary>
    /// <param name="package">The id of the package.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunPackageAsync(string package) =>
        await RunAsync(await PackageHistory.OpenAsync(package));

    /// <summary>Walks over commits of a repository.</summary>
    /// <param name="repository">The path of the repository.</param>
    /// <param name="folder">The folder of the library's sources in it.</param>
    /// <param name="count">How many commits to take.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunGitAsync(string repository, string folder, string count) =>
        await RunAsync(
            await new GitHistory(Path.GetFullPath(repository), folder).OpenAsync(
                int.Parse(count, CultureInfo.InvariantCulture)
            )
        );

    private static async Task<int> RunAsync(IReadOnlyList<Func<LibraryVersion>> versions)
    {
        var replay = new HistoryReplay();
        var table = new Table([
            "version",
            .. Outcomes.Select(outcome => $"{outcome}"),
            "written",
            "kept ids",
            "broken laws",
        ]);
        var totals = new Dictionary<TestOutcome, int>();
        var problems = new List<string>();
        foreach (var open in versions)
        {
            var step = await replay.StepAsync(open());
            foreach (var (outcome, count) in step.Outcomes)
            {
                totals[outcome] = totals.GetValueOrDefault(outcome) + count;
            }

            table.Add([
                step.Version,
                .. Outcomes.Select(outcome => $"{step.Outcomes.GetValueOrDefault(outcome)}"),
                $"{step.Written}",
                $"{step.Paired}",
                $"{step.Problems.Count}",
            ]);
            problems.AddRange(step.Problems.Select(problem => $"{step.Version}: {problem}"));
            // a walk takes minutes; what is wrong is told at once
            Console.Error.Write(string.Concat(step.Problems.Select(problem => $"{problem}\n")));
            Console.Error.WriteLine(
                $"{step.Version}: {step.Problems.Count} broken laws; {string.Join(", ", step.Diagnostics.CountBy(id => id).Select(id => $"{id.Value} {id.Key}"))}"
            );
        }

        table.Add([
            "all",
            .. Outcomes.Select(outcome => $"{totals.GetValueOrDefault(outcome)}"),
            "",
            "",
            $"{problems.Count}",
        ]);
        table.Print();
        problems.ForEach(Console.WriteLine);
        Console.WriteLine(
            $"\n{replay.Pairs.Count} behaviors were found again under other words or ids; {Samples} of them:\n"
        );
        for (var i = 0; i < Math.Min(Samples, replay.Pairs.Count); i++)
        {
            var (version, was, @is) = replay.Pairs[
                (int)((long)i * replay.Pairs.Count / Math.Min(Samples, replay.Pairs.Count))
            ];
            Console.WriteLine(
                $"{version} {was.Type}\n  - {was.Derived}: {was.Promise}\n  + {@is.Derived}: {@is.Promise}"
            );
        }

        return problems.Count == 0 ? 0 : 2;
    }
}
