namespace SkeletonForge.Cli.Tests;

public sealed class GivenTheHelp
{
    [Theory]
    [InlineData("generate")]
    [InlineData("behaviors")]
    [InlineData("contract")]
    [InlineData("list")]
    [InlineData("show config")]
    [InlineData("init")]
    public async Task WhenACommandIsAskedForIt_ThenItShowsUsageAndExamples(string command)
    {
        var result = await CommandLineTool.RunAsync(AppContext.BaseDirectory, [.. command.Split(' '), "--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains($"Usage:\n  skeletonforge {command} ", result.Output, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  skeletonforge {command}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheToolIsAskedForIt_ThenItNamesEveryExitCode()
    {
        var result = await CommandLineTool.RunAsync(AppContext.BaseDirectory, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            ExitCodes.All,
            exit => Assert.Contains($"  {exit.Code, -3}  {exit.Meaning}", result.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhenItIsAskedForInABrokenCommandLine_ThenItIsShownAllTheSame()
    {
        var result = await CommandLineTool.RunAsync(AppContext.BaseDirectory, "generate", "--nonsense", "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("skeletonforge generate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenWritten_ThenNoLineOfProseIsWiderThanAHundredCharacters()
    {
        var result = await CommandLineTool.RunAsync(AppContext.BaseDirectory, "generate", "--help");

        var prose = result
            .Output.Split('\n')
            .Where(line => !line.StartsWith("  skeletonforge ", StringComparison.Ordinal));
        Assert.All(prose, line => Assert.InRange(line.Length, 0, 100));
    }
}
