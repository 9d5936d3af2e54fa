using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>The built tool on one class of the sample, as whole processes.</summary>
internal static class ProcessBenchmark
{
    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        var sample = RepositoryRoot.Combine("samples", "Caching", "ExpiringCache.cs");
        var tests = RepositoryRoot.Combine("samples", "Caching.Tests");
        (await DotnetProcess.RunAsync(tests, ["build", "-v", "q"])).EnsureSucceeded();
        Console.WriteLine(
            "One class of samples/Caching: whole processes, medians of 7, peak memory of the process itself.\n"
        );
        var cases = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["project, facts cached"] = [sample],
            ["project, --no-cache"] = [sample, "--no-cache"],
            ["loose file, --no-msbuild"] = [sample, "--no-msbuild"],
        };
        await new ToolRuns(folder).PrintAsync(await BuiltTool.BuildAsync(folder.Path), cases);
        return 0;
    }
}
