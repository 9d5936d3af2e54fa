using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenAnAssembly
{
    [Fact]
    public async Task WhenATypeOfItIsGenerated_ThenItsDocumentationGivesTests()
    {
        using var folder = new TemporaryDirectory();

        var result = await CommandLineTool.RunAsync(
            folder.Path,
            ["generate", "--assembly", "System.Collections", "--type", "Stack<T>", "--out", "out"]
        );

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        // it promises more than a file may hold
        Assert.Matches("^Wrote [0-9]+ files with [0-9]+ pending tests and 1 contract", result.LastLine());
        Assert.Contains("StackTests.Push.cs", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheConfigurationSelectsTypes_ThenTheyAreNotLookedForInIt()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", """{ "types": "Shop.*" }""");

        var result = await CommandLineTool.RunAsync(folder.Path, ["list", "--assembly", "System.Collections"]);

        Assert.Equal(ExitCodes.Done, result.ExitCode);
    }

    [Fact]
    public async Task WhenThereIsNoneOfThatName_ThenTheExitCodeIsThree()
    {
        using var folder = new TemporaryDirectory();

        var result = await CommandLineTool.RunAsync(folder.Path, ["contract", "--assembly", "No.Such.Assembly"]);

        Assert.Equal(ExitCodes.NotLoaded, result.ExitCode);
        Assert.Contains("error SKF0006", result.Error, StringComparison.Ordinal);
    }
}
