using System.Diagnostics;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>What a whole process cost.</summary>
/// <param name="Seconds">From start to exit, on the wall.</param>
/// <param name="PeakMebibytes">The most memory that the process itself had in use (VmHWM on Linux); its children count for themselves.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record MeasuredProcess(double Seconds, double PeakMebibytes, string Output)
{
    // a system without a record of exited processes is asked while the process runs
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(4);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="workingDirectory">The folder that it runs in.</param>
    /// <param name="arguments">Its arguments, unquoted.</param>
    /// <exception cref="InvalidOperationException">The exit code is not 0.</exception>
    public static async Task<MeasuredProcess> RunAsync(
        string fileName,
        string workingDirectory,
        IEnumerable<string> arguments
    )
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = workingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var exit = process.WaitForExitAsync();
        var peak = 0L;
        while (!exit.IsCompleted)
        {
            peak = Math.Max(peak, PeakOf(process));
            await Task.WhenAny(exit, Task.Delay(Interval));
        }

        var seconds = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        return process.ExitCode == 0
            ? new(seconds, peak / 1048576.0, await output)
            : throw new InvalidOperationException(
                $"{fileName} {string.Join(' ', start.ArgumentList)}: exit code {process.ExitCode}\n{await output}{await error}"
            );
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
