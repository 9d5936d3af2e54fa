using System.Globalization;
using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Benchmarks.Processes;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>Finding bases and fixtures in a test project of 2,000 files, against Roslyn alone.</summary>
internal static class DiscoveryBenchmark
{
    /// <summary>The command of the processes that measure one cold run.</summary>
    public const string OnceCommand = "fixtures-once";

    private const int WarmUps = 2;
    private const int WarmRuns = 5;
    private const int ColdProcesses = 3;

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        Shop.Write(folder);
        Console.WriteLine(
            $"""
            Floors: Roslyn alone reads and parses the files of the test project, on all cores; then asks for
            GetDeclarationDiagnostics, or for GetDiagnostics, which binds and analyses every body, of the whole compilation.
            The library is read and its behaviors are derived before, on all sides. Each run has a new compilation; assemblies
            of .NET and of xUnit stay open.
            Warm: medians of {WarmRuns} alternating runs after {WarmUps} of each. Cold: the first run of a process, medians of {ColdProcesses}.

            """
        );
        var shop = OpenedShop.Open(folder.Path);
        PrintSize(shop);
        Print(
            "warm",
            await Turns.MediansAsync(
                DiscoverySides.Names,
                WarmUps,
                WarmRuns,
                side => Task.FromResult(Measure(side, shop))
            )
        );
        Print(
            "cold",
            await Turns.MediansAsync(
                DiscoverySides.WholeNames,
                uncounted: 0,
                ColdProcesses,
                side => ColdRun.MeasureAsync(OnceCommand, side, folder.Path)
            )
        );
        return 0;
    }

    /// <summary>Measures one run in this process and prints its figures.</summary>
    /// <param name="side">The name of the side.</param>
    /// <param name="directory">The absolute path of the folder with both projects.</param>
    /// <returns>The exit code.</returns>
    public static int RunOnce(string side, string directory)
    {
        ColdRun.Print(Measure(side, OpenedShop.Open(directory)));
        return 0;
    }

    private static Measurement Measure(string side, OpenedShop shop) =>
        Measurement.Of(DiscoverySides.Prepare(side, shop));

    private static void PrintSize(OpenedShop shop)
    {
        var fixtures = DiscoverySides.FixturesOf(shop);
        var reasons = fixtures
            .GroupBy(each => each.Base?.Reason)
            .OrderBy(group => group.Key)
            .Select(group => $"{group.Key?.ToString() ?? "none"} {group.Count()}");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {shop.TestFiles} files in {shop.TestFolders} folders; {fixtures.Length} subjects with {shop.Derived.Behaviors.Sum(
                    set => set.Behaviors.Count
                )} behaviors.
                Bases: {string.Join(", ", reasons)}. Offers: {fixtures.Average(each =>
                    each.Offers.Count
                ):0} per suite. Links: {fixtures.Sum(LinksIn)}.

                """
            )
        );
    }

    private static int LinksIn(SuiteFixtures fixtures) => fixtures.Behaviors.Sum(behavior => behavior.Links.Count);

    private static void Print(string state, IReadOnlyDictionary<string, Measurement> medians)
    {
        var parse = medians[DiscoverySides.Parse].Milliseconds;
        var bind = medians[DiscoverySides.Bind].Milliseconds;
        var table = new Table(state, "ms", "to parse", "to parse, bind", "allocated MB");
        foreach (var (side, median) in medians)
        {
            table.Add(
                side,
                $"{median.Milliseconds:0.0}",
                $"{median.Milliseconds / parse:0.00}",
                $"{median.Milliseconds / bind:0.00}",
                $"{median.Megabytes:0.0}"
            );
        }

        table.Print();
    }
}
