using System.Diagnostics;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>A random moment within a phase of a run, which is found out by trying how long the phase takes.</summary>
/// <param name="random">Draws the moment.</param>
/// <param name="hasBegun">Whether the phase has begun.</param>
/// <param name="length">How long it takes, at a guess.</param>
/// <param name="end">What a run is at when the phase is over.</param>
internal sealed class CrashAim(Random random, Func<bool> hasBegun, TimeSpan length, CrashMoment end)
{
    private TimeSpan _length = length;

    /// <summary>Waits for the moment, and kills the run.</summary>
    public void Strike(Process process)
    {
        while (!process.HasExited && !hasBegun())
        {
            Thread.Yield();
        }

        var delay = random.NextDouble() * _length;
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) is var elapsed && elapsed < delay)
        {
            // a sleep takes a millisecond at least, which is much of what putting files in place takes
            if (delay - elapsed > TimeSpan.FromMilliseconds(5))
            {
                Thread.Sleep(1);
            }
            else
            {
                Thread.SpinWait(100);
            }
        }

        process.Kill();
    }

    /// <summary>Takes the phase for shorter after a late kill, for longer after one in time.</summary>
    public void Learn(CrashMoment moment) => _length *= moment >= end ? 0.8 : 1.1;
}
