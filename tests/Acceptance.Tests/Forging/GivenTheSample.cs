using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Does with a copy of the sample what the README tells a new user to do.</summary>
public sealed class GivenTheSample
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenItIsForged_ThenItsTestsRunBesideThePendingOnes()
    {
        using var copy = SampleCopy.Create();
        var before = await copy.TestAsync(Token);

        var tool = await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching/Caching.csproj"], Token);

        Assert.True(tool.Succeeded, tool.ToString());
        var pending = copy.ForgedTests();
        Assert.InRange(pending, 60, 1000);
        Assert.EndsWith($" with {pending} pending tests and 11 contracts.\n", tool.Output, StringComparison.Ordinal);
        Assert.Equal(before with { Skipped = before.Skipped + pending }, await copy.TestAsync(Token));
    }

    [Fact]
    public async Task WhenItIsForgedTwice_ThenTheSecondRunChangesNothingAndSaysSo()
    {
        using var copy = SampleCopy.Create();
        (await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token)).EnsureSucceeded();
        var before = copy.Snapshot();

        var tool = await SkeletonForgeTool.RunAsync(copy.Path, ["generate", "samples/Caching"], Token);

        Assert.Equal(4, tool.ExitCode);
        Assert.Equal(before, copy.Snapshot());
    }
}
