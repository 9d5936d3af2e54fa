using System.Globalization;
using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Benchmarks.Regeneration;

/// <summary>Regenerating a project in which nothing has changed, against parsing its test files.</summary>
internal static class RegenerationBenchmark
{
    private const int WarmUps = 2;
    private const int WarmRuns = 7;
    private const string Floor = "Roslyn alone: parse the tests";

    // the line stopped ever later
    private static readonly Dictionary<string, Action<GrownShop>> Sides = new(StringComparer.Ordinal)
    {
        [Floor] = shop => shop.ParseTests(),
        ["parse tests and library"] = shop => shop.ParseAll(),
        ["..., contracts"] = shop => shop.ReadContracts(),
        ["..., behaviors"] = shop => shop.DeriveBehaviors(),
        ["..., placement"] = shop => shop.Place(),
        ["..., plan, render, merge, compare: all of generate"] = shop =>
            FailOnChanges(shop.Generate(dryRun: true).Report),
        ["the second time, nothing changed"] = shop => FailOnChanges(shop.GenerateAgain().Report),
    };

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        Console.WriteLine(
            $"""
            Floor: Roslyn alone reads and parses the test files, on all cores, with the options that the tool has: with
            documentation. Every side reads all its files from disk anew, in the same process; assemblies stay open. Project
            facts come from the cache of the tool; that they still hold is looked at each time.
            Medians of {WarmRuns} alternating runs after {WarmUps} of each, on {Environment.ProcessorCount} cores.

            """
        );
        using var shop = GrownShop.Write(folder);
        PrintSize(shop, folder);
        var medians = await Turns.MediansAsync(
            Sides.Keys,
            WarmUps,
            WarmRuns,
            side => Task.FromResult(Measurement.Of(() => Sides[side](shop)))
        );
        var floor = medians[Floor];
        var table = new Table("unchanged", "ratio", "ms", "allocated MB");
        foreach (var (side, median) in medians)
        {
            table.Add(
                side,
                $"{median.Milliseconds / floor.Milliseconds:0.00}",
                $"{median.Milliseconds:0.0}",
                $"{median.Megabytes:0.0}"
            );
        }

        table.Print();
        return 0;
    }

    private static void PrintSize(GrownShop shop, TemporaryDirectory folder)
    {
        var result = shop.Generate(dryRun: true);
        var outcomes = result
            .Tests.GroupBy(test => test.Outcome)
            .OrderBy(tests => tests.Key)
            .Select(tests => $"{tests.Count()} {tests.Key}");
        var files = Directory.GetFiles(folder.Combine("Shop.Tests"), "*.cs", SearchOption.AllDirectories);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {result.Report.Files.Count(file => file.Content == FileContent.Contract)} types; {result.Tests.Count} tests ({string.Join(", ", outcomes)}) in {files.Length} files of {files.Sum(
                    file => new FileInfo(file).Length
                ) / 1e6:0.0} MB.

                """
            )
        );
    }

    private static void FailOnChanges(WriteReport report)
    {
        if (report.Files.Any(file => file.Outcome != WriteOutcome.Unchanged))
        {
            throw new InvalidOperationException("Something would change.");
        }
    }
}
