using System.Globalization;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>Kills the real tool at random moments: what is left has to be whole, and the next run goes on from there.</summary>
public sealed class GivenARunThatIsKilled(ITestOutputHelper output)
{
    // a soak asks for 500
    private static readonly int Crashes = int.TryParse(
        Environment.GetEnvironmentVariable("SKELETONFORGE_CRASHES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var count
    )
        ? count
        : 8;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenItIsRunAgain_ThenItEndsAsIfNothingHadHappened()
    {
        using var changes = await PendingChanges.CreateAsync(Token);
        var tally = new CrashTally(changes);
        var aims = new CrashAims(changes);
        for (var i = 0; i < Crashes; i++)
        {
            changes.Undo();
            using (var process = changes.Start())
            {
                aims[i].Strike(process);
                await process.WaitForExitAsync(Token);
            }

            var left = changes.Snapshot();
            var moment = tally.Add(left);
            aims[i].Learn(moment);
            // from untouched files, a run has been seen already
            if (moment != CrashMoment.BeforeWriting)
            {
                var next = await changes.GenerateAsync(Token);
                Assert.True(next.ExitCode == PendingChanges.ExitCode, next.ToString());
                Assert.Equal(changes.New, changes.Snapshot());
            }

            if ((i + 1) % 50 == 0 || i + 1 == Crashes)
            {
                output.WriteLine($"{i + 1} kills: {tally}");
            }
        }

        // a kill that hits nothing proves nothing
        Assert.True(
            tally[CrashMoment.PuttingInPlace] >= Crashes / 10 && tally[CrashMoment.MakingReady] >= Crashes / 10,
            tally.ToString()
        );
    }
}
