namespace SkeletonForge.TestKit.Processes;

/// <summary>What a program left behind.</summary>
/// <param name="Command">What was run.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it wrote to standard output.</param>
/// <param name="Error">All that it wrote to standard error.</param>
public sealed record ToolResult(ToolCommand Command, int ExitCode, string Output, string Error)
{
    /// <summary><see langword="true"/> if the exit code is 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>Returns this result if the program succeeded.</summary>
    /// <exception cref="ToolFailedException">The exit code is not 0; the message holds all that was written.</exception>
    public ToolResult EnsureSucceeded() => Succeeded ? this : throw new ToolFailedException(ToString());

    /// <summary>The command, its exit code and all that it wrote, for messages.</summary>
    public override string ToString() =>
        $"""
            $ {Command}
            (in {Command.WorkingDirectory}, exit code {ExitCode})
            {Output}
            {Error}
            """;
}
