using System.ComponentModel;
using System.Diagnostics;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>What a child process left behind.</summary>
internal sealed record ChildResult(int ExitCode, string Output, string Errors);

/// <summary>Runs a program to its end and ends it, with all that it started, on cancellation.</summary>
internal static class ChildProcess
{
    /// <exception cref="Win32Exception">The program does not exist or may not be started.</exception>
    /// <exception cref="OperationCanceledException">The run was canceled; nothing of it is left running.</exception>
    public static async Task<ChildResult> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        start.UseShellExecute = false;
        start.CreateNoWindow = true;

        using var process = Process.Start(start) ?? throw new Win32Exception($"'{start.FileName}' did not start.");
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return new(process.ExitCode, await output.ConfigureAwait(false), await errors.ConfigureAwait(false));
        }
        finally
        {
            End(process);
        }
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // it ended between the question and the kill
        }
    }
}
