using System.Diagnostics;
using System.Text;

namespace SkeletonForge.TestKit.Processes;

/// <summary>Runs a program to its end, without a console: nothing to read on standard input, all output captured.</summary>
public static class ToolProcess
{
    /// <summary>Runs a program.</summary>
    /// <param name="command">What to run.</param>
    /// <param name="cancellationToken">Kills the program with all that it started.</param>
    /// <returns>What it left behind; a failure of the program is a result like any other.</returns>
    /// <exception cref="TimeoutException">It ran longer than it may.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public static async Task<ToolResult> RunAsync(ToolCommand command, CancellationToken cancellationToken = default)
    {
        using var process = new Process { StartInfo = Describe(command) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        process.Start();
        limit.CancelAfter(command.Timeout);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ToolResult(command, process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"'{command}' did not end within {command.Timeout}.", exception);
        }
        finally
        {
            Kill(process);
        }
    }

    private static ProcessStartInfo Describe(ToolCommand command)
    {
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            WorkingDirectory = command.WorkingDirectory,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static void Kill(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
