using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>The built tool on one class of the sample, and on all of it, as whole processes.</summary>
internal static class ProcessBenchmark
{
    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        var project = RepositoryRoot.Combine("samples", "Caching");
        var sample = Path.Combine(project, "ExpiringCache.cs");
        var tests = RepositoryRoot.Combine("samples", "Caching.Tests");
        (await DotnetProcess.RunAsync(tests, ["build", "-v", "q"])).EnsureSucceeded();
        Console.WriteLine(
            "One class of samples/Caching, and the whole project: whole processes, medians of 7, peak memory of the process itself.\n"
        );
        var cases = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["one class, cached"] = [sample],
            ["one class, --no-cache"] = [sample, "--no-cache"],
            ["one class, --no-msbuild"] = [sample, "--no-msbuild"],
            ["whole project, cached"] = [project],
            ["whole project, --no-cache"] = [project, "--no-cache"],
        };
        await new ToolRuns(folder).PrintAsync(await BuiltTool.BuildAsync(folder.Path), cases);
        return 0;
    }
}
