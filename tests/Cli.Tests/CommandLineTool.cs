using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests;

/// <summary>Runs the built tool as a process of its own, as a shell would.</summary>
internal static class CommandLineTool
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "skeletonforge.dll");

    public static Task<ToolResult> RunAsync(string folder, params IEnumerable<string> arguments) =>
        ToolProcess.RunAsync(Command(folder, arguments), TestContext.Current.CancellationToken);

    public static ToolCommand Command(string folder, params IEnumerable<string> arguments) =>
        DotnetProcess.Command(folder, [Program, .. arguments]);

    /// <summary>The last line of what a run wrote to standard output.</summary>
    public static string LastLine(this ToolResult result) => result.Output.TrimEnd('\n').Split('\n')[^1];
}
