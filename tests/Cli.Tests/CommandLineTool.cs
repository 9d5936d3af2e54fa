using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests;

/// <summary>Runs the built tool within the time of the running test.</summary>
internal static class CommandLineTool
{
    public static Task<ToolResult> RunAsync(string folder, params IEnumerable<string> arguments) =>
        SkeletonForgeTool.RunAsync(folder, arguments, TestContext.Current.CancellationToken);

    /// <summary>The last line of what a run wrote to standard output.</summary>
    public static string LastLine(this ToolResult result) => result.Output.TrimEnd('\n').Split('\n')[^1];
}
