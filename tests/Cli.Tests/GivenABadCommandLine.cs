using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenABadCommandLine
{
    [Theory]
    [InlineData("")]
    [InlineData("gnerate")]
    [InlineData("generate --nonsense")]
    [InlineData("generate one two")]
    [InlineData("generate . --assembly System.Collections")]
    [InlineData("generate --assembly")]
    [InlineData("generate --type=")]
    [InlineData("generate --out=")]
    [InlineData("generate --test-framework junit")]
    [InlineData("generate --format stub")]
    [InlineData("behaviors --out here")]
    [InlineData("contract --format xml")]
    [InlineData("list --verbosity loud")]
    [InlineData("list --verbosity 1")]
    [InlineData("show")]
    [InlineData("init /no/such/folder/anywhere")]
    public async Task WhenRun_ThenTheExitCodeIsFiveAndOnlyStandardErrorSpeaks(string line)
    {
        using var folder = new TemporaryDirectory();

        var result = await CommandLineTool.RunAsync(
            folder.Path,
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

        Assert.Equal(ExitCodes.BadCommandLine, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task WhenATargetAndAnAssemblyAreNamed_ThenTheMessageSaysThatOneMustGo()
    {
        var result = await CommandLineTool.RunAsync(
            AppContext.BaseDirectory,
            ["generate", ".", "--assembly", "System.Collections"]
        );

        Assert.Contains("exclude one another", result.Error, StringComparison.Ordinal);
        Assert.Contains("'skeletonforge generate --help'", result.Error, StringComparison.Ordinal);
    }
}
