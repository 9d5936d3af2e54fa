using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>Starts the real tool several times at once on one folder.</summary>
public sealed class GivenSeveralRuns
{
    private const int Busy = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task WhenTheyStartAtOnce_ThenEachWaitsForTheOthersOrSaysWhoWrites(int count)
    {
        using var changes = await PendingChanges.CreateAsync(Token);

        var runs = await RunAsync(changes.Command(), count);

        Assert.Contains(runs, run => run.ExitCode == PendingChanges.ExitCode);
        Assert.All(runs.Where(run => run.ExitCode != PendingChanges.ExitCode), AssertBusy);
        Assert.Equal(changes.New, changes.Snapshot());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task WhenNothingCanBeLocked_ThenTheyStillWriteWholeFilesOnly(int count)
    {
        using var changes = await PendingChanges.CreateAsync(Token);
        var command = changes.Command();
        var notAFolder = Path.Combine(changes.Tests, changes.Old.Keys.First());

        var runs = await RunAsync(
            command with
            {
                Environment = command.Environment.SetItem("XDG_CACHE_HOME", notAFolder),
            },
            count
        );

        // what one run has written already is changed in the meantime, or exists, for another
        Assert.All(runs, run => Assert.Contains(run.ExitCode, (int[])[1, PendingChanges.ExitCode]));
        new CrashTally(changes).Add(changes.Snapshot());
        Assert.Equal(PendingChanges.ExitCode, (await changes.GenerateAsync(Token)).ExitCode);
        Assert.Equal(changes.New, changes.Snapshot());
    }

    [Fact]
    public async Task WhenOneDoesNotEnd_ThenOthersSaySoAndWriteNothingAndDryRunsDoNotMind()
    {
        using var changes = await PendingChanges.CreateAsync(Token);
        using var held = changes.HoldLock();

        var dry = await ToolProcess.RunAsync(changes.Command("--dry-run"), Token);
        var run = await changes.GenerateAsync(Token);

        Assert.Equal(PendingChanges.ExitCode, dry.ExitCode);
        AssertBusy(run);
        Assert.Equal(changes.Old, changes.Snapshot());
    }

    private static Task<ToolResult[]> RunAsync(ToolCommand command, int count) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(_ => ToolProcess.RunAsync(command, Token)));

    private static void AssertBusy(ToolResult run)
    {
        Assert.True(run.ExitCode == Busy, run.ToString());
        Assert.Matches(@"error SKF3017: Another run is writing to '.+': process \d+ on .+, since .+ UTC\.", run.Error);
    }
}
