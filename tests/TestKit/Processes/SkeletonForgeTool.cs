namespace SkeletonForge.TestKit.Processes;

/// <summary>Runs the built <c>skeletonforge</c> as a process of its own, as a shell would.</summary>
public static class SkeletonForgeTool
{
    // a project that references the tool's project gets a copy of it beside its own assembly
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "skeletonforge.dll");

    /// <summary>A command, to be changed further or to be run.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="arguments">The arguments, unquoted.</param>
    public static ToolCommand Command(string folder, params IEnumerable<string> arguments) =>
        DotnetProcess.Command(folder, [Program, .. arguments]);

    /// <summary>Runs the tool.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="arguments">The arguments, unquoted.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    public static Task<ToolResult> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken = default
    ) => ToolProcess.RunAsync(Command(folder, arguments), cancellationToken);
}
