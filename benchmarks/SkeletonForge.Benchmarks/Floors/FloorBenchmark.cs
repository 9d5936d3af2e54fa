using System.Globalization;
using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Benchmarks.Processes;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Benchmarks.Floors;

/// <summary>Whole assemblies through contract, behaviors, plan and render, against Roslyn alone.</summary>
internal static class FloorBenchmark
{
    /// <summary>The command of the processes that measure one cold run.</summary>
    public const string OnceCommand = "floor-once";

    private const int WarmRuns = 9;
    private const int ColdProcesses = 7;
    private const string Floor = "Roslyn alone";
    private const string Contracts = "contracts";
    private const string Whole = "whole pipeline";

    private static readonly string[] Assemblies = ["System.Collections", "System.Runtime"];

    // the pipeline stopped ever later; each side opens the assembly anew and keeps nothing from the run before
    private static readonly Dictionary<string, Func<string, int>> Sides = new(StringComparer.Ordinal)
    {
        [Floor] = assembly => RoslynFloor.Visit(assembly).Members,
        [Contracts] = assembly =>
        {
            var opened = ReferencedAssembly.Open(assembly);
            var contracts = InMemoryPipeline.ReadContracts(opened.Compilation, opened.Assembly).Value!;
            return contracts.Types.Sum(type => type.Members.Count);
        },
        ["contracts, behaviors"] = assembly =>
        {
            var opened = ReferencedAssembly.Open(assembly);
            var derived = InMemoryPipeline.DeriveBehaviors(opened.Compilation, opened.Assembly).Value!;
            return derived.Contracts.Types.Sum(type => type.Members.Count);
        },
        [Whole] = assembly =>
        {
            var opened = ReferencedAssembly.Open(assembly);
            var made = InMemoryPipeline.Generate(opened.Compilation, opened.Assembly).Value!;
            return made.Report.FilesOf(WriteOutcome.WouldWrite) is > 0 and var files
                ? files
                : throw new InvalidOperationException("Nothing was rendered.");
        },
    };

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        Console.WriteLine(
            """
            Floor: Roslyn alone, on the same files, in the same process and run. A new compilation over newly opened
            references, then for each public or protected type and member its documentation id and its documentation
            string. The pipeline does the same reading itself, so the floor is part of its time.
            Warm: medians of alternating runs after one of each. Cold: the first run of a process, medians over processes.

            """
        );
        foreach (var assembly in Assemblies)
        {
            PrintSize(assembly);
            await PrintWarmAsync(assembly);
            await PrintColdAsync(assembly);
        }

        return 0;
    }

    /// <summary>Measures the first run of this process and prints its milliseconds.</summary>
    /// <param name="side">The name of the side.</param>
    /// <param name="assembly">The name of the assembly.</param>
    /// <returns>The exit code.</returns>
    public static int RunOnce(string side, string assembly)
    {
        ColdRun.Print(Measure(side, assembly));
        return 0;
    }

    private static void PrintSize(string assembly)
    {
        var count = RoslynFloor.Visit(assembly);
        var members = Sides[Contracts](assembly);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"## {assembly}: {count.Types} types; {count.Members} members visited by Roslyn alone, {members} by the pipeline"
            )
        );
        Console.WriteLine();
    }

    private static async Task PrintWarmAsync(string assembly) =>
        Print(
            "warm",
            assembly,
            await Turns.MediansAsync(
                Sides.Keys,
                uncounted: 1,
                WarmRuns,
                side => Task.FromResult(Measure(side, assembly))
            )
        );

    private static async Task PrintColdAsync(string assembly) =>
        Print(
            "cold",
            assembly,
            await Turns.MediansAsync(
                Sides.Keys,
                uncounted: 0,
                ColdProcesses,
                side => ColdRun.MeasureAsync(OnceCommand, side, assembly)
            )
        );

    private static Measurement Measure(string side, string assembly) => Measurement.Of(() => Sides[side](assembly));

    private static void Print(string state, string assembly, IReadOnlyDictionary<string, Measurement> medians)
    {
        var floor = medians[Floor];
        var members = Sides[Contracts](assembly);
        var table = new Table(state, "ratio", "ms", "us/member", "allocated MB");
        foreach (var (side, median) in medians)
        {
            table.Add(
                $"{side}",
                $"{median.Milliseconds / floor.Milliseconds:0.00}",
                $"{median.Milliseconds:0.0}",
                $"{median.Milliseconds * 1000 / members:0.0}",
                $"{median.Megabytes:0.0}"
            );
        }

        table.Print();
    }
}
