using System.Globalization;
using SkeletonForge.Benchmarks.Measuring;

namespace SkeletonForge.Benchmarks.Processes;

/// <summary>A run that is the first of its process: this program starts itself, and the new process prints what it measured.</summary>
internal static class ColdRun
{
    /// <summary>Measures in a new process.</summary>
    /// <param name="arguments">The command that measures one run, and what it needs.</param>
    public static async Task<Measurement> MeasureAsync(params string[] arguments)
    {
        var run = await MeasuredProcess.RunAsync(Environment.ProcessPath!, AppContext.BaseDirectory, arguments);
        var figures = run.Output.Split(' ');
        return new(
            double.Parse(figures[0], CultureInfo.InvariantCulture),
            double.Parse(figures[1], CultureInfo.InvariantCulture)
        );
    }

    /// <summary>Prints what this process measured, for the one that started it.</summary>
    public static void Print(Measurement measured) =>
        Console.WriteLine(FormattableString.Invariant($"{measured.Milliseconds} {measured.Megabytes}"));
}
