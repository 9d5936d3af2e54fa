using System.Diagnostics;

namespace SkeletonForge.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Milliseconds">The time on the wall.</param>
/// <param name="Megabytes">What was allocated on the managed heap by all threads, in units of 1,000,000 bytes.</param>
internal sealed record Measurement(double Milliseconds, double Megabytes)
{
    /// <summary>Measures a run. What earlier runs left behind is collected first, so that it does not pay for them.</summary>
    public static Measurement Of(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        run();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return new(elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
    }

    /// <summary>The median of each figure.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> runs) =>
        new(Medians.Of(runs.Select(run => run.Milliseconds)), Medians.Of(runs.Select(run => run.Megabytes)));
}
