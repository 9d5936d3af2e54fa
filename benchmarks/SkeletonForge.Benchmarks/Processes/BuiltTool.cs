using System.Runtime.InteropServices;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>The command-line tool of this repository, built in one way.</summary>
/// <param name="Name">How it was built.</param>
/// <param name="Executable">The absolute path of its executable.</param>
internal sealed record BuiltTool(string Name, string Executable)
{
    private static string Extension => OperatingSystem.IsWindows() ? ".exe" : "";

    /// <summary>Builds the tool as people get it from a build, and compiled ahead as they get it from the package.</summary>
    /// <param name="directory">The folder to build to.</param>
    public static async Task<IReadOnlyList<BuiltTool>> BuildAsync(string directory)
    {
        var portable = Path.Combine(directory, "il");
        await BuildAsync("build", "-c", "Release", "-o", portable);
        var compiled = Path.Combine(directory, "r2r");
        var platform = RuntimeInformation.RuntimeIdentifier;
        string[] ahead = ["-r", platform, "--self-contained", "false", "-p:PublishReadyToRun=true"];
        await BuildAsync("publish", ["-c", "Release", .. ahead, "-o", compiled]);
        return [At("IL", portable), At("ReadyToRun", compiled)];
    }

    private static BuiltTool At(string name, string directory) =>
        new(name, Path.Combine(directory, "skeletonforge" + Extension));

    private static async Task BuildAsync(string command, params string[] options)
    {
        var project = RepositoryRoot.Combine("src", "Cli", "SkeletonForge.Cli.csproj");
        var built = await DotnetProcess.RunAsync(RepositoryRoot.Path, [command, project, "-v", "q", .. options]);
        built.EnsureSucceeded();
    }
}
