using SkeletonForge.Benchmarks.Growth;
using SkeletonForge.Benchmarks.Measuring;
using SkeletonForge.Core.Briefs;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>Briefs of the sample and of a class with a hundred methods: how long whole processes take, and how long the pages are.</summary>
internal static class BriefBenchmark
{
    private const int Runs = 7;
    private const int Methods = 100;

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        var sample = RepositoryRoot.Combine("samples", "Caching", "ExpiringCache.cs");
        (
            await DotnetProcess.RunAsync(RepositoryRoot.Combine("samples", "Caching.Tests"), ["build", "-v", "q"])
        ).EnsureSucceeded();
        var grown = folder.Write("src/Grown.cs", GrownClass.Write(Methods));
        var cases = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["sample, principles"] = ["--step", "principles"],
            ["sample, one test"] = [sample],
            ["sample, all tests of a class"] = [sample, "--all"],
            ["sample, fixtures"] = [sample, "--step", "fixtures"],
            ["sample, digest"] = [sample, "--format", "digest"],
            [$"{Methods} methods, one test"] = [grown, "--no-msbuild", "--out", folder.Combine("tests")],
            [$"{Methods} methods, one test, --full"] =
            [
                grown,
                "--full",
                "--no-msbuild",
                "--out",
                folder.Combine("tests"),
            ],
            [$"{Methods} methods, all tests"] = [grown, "--all", "--no-msbuild", "--out", folder.Combine("tests")],
        };
        var tool = (await BuiltTool.BuildAsync(folder.Combine("tool")))[0];
        Console.WriteLine($"Whole processes ({tool.Name}), medians of {Runs} after one; the most tokens are 12,000.\n");
        var table = new Table("brief", "s", "characters", "tokens", "tests", "left out");
        foreach (var (name, arguments) in cases)
        {
            var runs = new List<MeasuredProcess>();
            for (var i = 0; i <= Runs; i++)
            {
                runs.Add(await MeasuredProcess.RunAsync(tool.Executable, folder.Path, ["brief", .. arguments]));
            }

            var page = runs[0].Output;
            table.Add(
                name,
                $"{Medians.Of(runs.Skip(1).Select(run => run.Seconds)):0.000}",
                $"{page.Length}",
                $"{TokenEstimate.Of(page)}",
                $"{page.Split("\nWhen:     ").Length - 1}",
                LeftOutOf(page)
            );
        }

        table.Print();
        return 0;
    }

    private static string LeftOutOf(string page)
    {
        const string Start = "Left out to keep this page short: ";
        var start = page.IndexOf(Start, StringComparison.Ordinal);
        return start < 0
            ? ""
            : page[(start + Start.Length)..page.IndexOf(". A larger", start, StringComparison.Ordinal)];
    }
}
