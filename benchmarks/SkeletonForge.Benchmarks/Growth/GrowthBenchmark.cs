using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Benchmarks.Growth;

/// <summary>Shows that cost grows with the number of members, not faster: one class with ever more methods.</summary>
internal static class GrowthBenchmark
{
    private const int Runs = 9;

    private static readonly int[] Sizes = [50, 100, 200, 400, 800, 1600];

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static int Run()
    {
        Console.WriteLine(
            $"The whole pipeline, warm, over one source class: medians of {Runs} runs, each parsed and compiled anew.\n"
        );
        Measure(Sizes[^1], out _);
        var table = new Table("methods", "tests", "ms", "ms/method", "allocated KB/method");
        foreach (var methods in Sizes)
        {
            var tests = 0;
            var runs = Enumerable.Range(0, Runs + 1).Select(_ => Measure(methods, out tests)).Skip(1).ToList();
            var median = Measurement.Median(runs);
            table.Add(
                $"{methods}",
                $"{tests}",
                $"{median.Milliseconds:0.0}",
                $"{median.Milliseconds / methods:0.000}",
                $"{median.Megabytes * 1000 / methods:0.0}"
            );
        }

        table.Print();
        return 0;
    }

    private static Measurement Measure(int methods, out int tests)
    {
        var count = 0;
        var measured = Measurement.Of(() =>
        {
            var compilation = GrownClass.Compile(methods);
            var made = InMemoryPipeline.Generate(compilation, compilation.Assembly).Value!;
            count = made.Report.Files.Where(file => file.Content == FileContent.PendingTests).Sum(file => file.Count);
        });
        tests = count;
        return measured;
    }
}
