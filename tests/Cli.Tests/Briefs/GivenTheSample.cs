using SkeletonForge.Cli.Tests.Docs;

namespace SkeletonForge.Cli.Tests.Briefs;

/// <param name="sample">The sample.</param>
public sealed class GivenTheSample(BriefedSample sample) : IClassFixture<BriefedSample>
{
    private const string Behavior = "TryGet/false-when-cache-does-not-hold-entry-under-key";

    [Theory]
    [InlineData("principles.md", "--step", "principles")]
    [InlineData("principles.json", "--step", "principles", "--format", "json")]
    [InlineData("fixtures.md", "ExpiringCache", "samples/Caching", "--step", "fixtures")]
    [InlineData("fixtures.json", "ExpiringCache", "samples/Caching", "--step", "fixtures", "--format", "json")]
    [InlineData("fill.md", Behavior, "samples/Caching", "--type", "ExpiringCache")]
    [InlineData("fill.json", Behavior, "samples/Caching", "--type", "ExpiringCache", "--format", "json")]
    [InlineData("review.md", "samples/Caching.Tests/ExpiringCacheTests.cs", "--step", "review")]
    [InlineData("review.json", "samples/Caching.Tests/ExpiringCacheTests.cs", "--step", "review", "--format", "json")]
    [InlineData("contract-suite.md", "Clear/removes-all-entries", "samples/Caching", "--type", "ICache")]
    [InlineData("digest.json", "ExpiringCache", "samples/Caching", "--format", "digest")]
    public async Task WhenAPageIsPrinted_ThenItIsTheExpectedOne(string page, params string[] arguments)
    {
        var result = await sample.RunAsync("brief", arguments);

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        CheckedInPage.AssertIs(result.Output.ReplaceLineEndings("\n"), "tests", "Cli.Tests", "Briefs", "Pages", page);
        Assert.Matches("About [0-9,]+ tokens\\.", result.Error);
    }

    [Fact]
    public async Task WhenItDoesNotFit_ThenItIsToldWhatWasLeftOut()
    {
        var result = await sample.RunAsync(
            "brief",
            Behavior,
            "samples/Caching",
            "--type",
            "ExpiringCache",
            "--max-tokens",
            "2500"
        );

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("Left out: the written test as an example", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExitCodes.NothingSelected, "SKF5001", "Get/nothing-of-the-kind", "samples/Caching")]
    [InlineData(ExitCodes.BadCommandLine, "SKF5002", "*", "samples/Caching", "--all")]
    [InlineData(ExitCodes.NothingSelected, "SKF5004", "Money", "samples/Caching", "--step", "review")]
    [InlineData(ExitCodes.BadCommandLine, "--next and --all", "Money", "samples/Caching", "--next", "--all")]
    [InlineData(ExitCodes.BadCommandLine, "leave the target out", "samples/Caching/ICache.cs", "samples/Caching")]
    [InlineData(ExitCodes.BadCommandLine, "above zero", "Money", "samples/Caching", "--max-tokens", "0")]
    [InlineData(ExitCodes.NotLoaded, "SKF0001", "samples/Caching/Gone.cs")]
    public async Task WhenItCannotBeAnswered_ThenItIsSaid(int exitCode, string message, params string[] arguments)
    {
        var result = await sample.RunAsync("brief", arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task WhenATestProjectIsNamed_ThenWhatItTestsIsGenerated()
    {
        var result = await sample.RunAsync("generate", "samples/Caching.Tests", "--dry-run");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.StartsWith("Would write nothing", result.LastLine(), StringComparison.Ordinal);
        Assert.Contains("found nothing to change", result.LastLine(), StringComparison.Ordinal);
    }
}
