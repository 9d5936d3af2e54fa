using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>The built tool on a whole library, as whole processes.</summary>
internal static class LibraryBenchmark
{
    private const int Files = 180;

    /// <summary>Runs the benchmark.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        var library = WrittenLibrary.Write(folder, Files);
        (await DotnetProcess.RunAsync(library, ["build", "-v", "q"])).EnsureSucceeded();
        Console.WriteLine(
            $"A library of {Files} files with ten documented members each: whole processes, medians of 7, peak memory of the process itself.\n"
        );
        var cases = new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["project, facts cached"] = [library],
            ["project, --no-cache"] = [library, "--no-cache"],
            ["folder, --no-msbuild"] = [library, "--no-msbuild"],
        };
        await new ToolRuns(folder).PrintAsync(await BuiltTool.BuildAsync(folder.Path), cases);
        return 0;
    }
}
