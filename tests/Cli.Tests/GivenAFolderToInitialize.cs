using SkeletonForge.Core.Configuration;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenAFolderToInitialize
{
    [Fact]
    public async Task WhenItHasASolutionAndATestProject_ThenTheFileNamesWhatWasDetected()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("Shop.slnx", "<Solution />");
        folder.Write("src/Shop/Shop.csproj", "<Project />");
        folder.Write("tests/Shop.Tests/Shop.Tests.csproj", ProjectWith("NUnit"));
        folder.Write("tests/Shop.Tests/obj/Copy.csproj", ProjectWith("xunit"));

        var result = await CommandLineTool.RunAsync(folder.Combine("src", "Shop"), "init");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.EndsWith("found 1 test project.", result.LastLine(), StringComparison.Ordinal);
        var text = await ReadAsync(folder);
        Assert.Contains("\n  \"testFramework\": \"nunit\",\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n  \"testProject\": \"tests/Shop.Tests/Shop.Tests.csproj\",\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("\n  // \"output\": ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItsTestProjectsDisagree_ThenNothingIsGuessed()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("A.Tests/A.Tests.csproj", ProjectWith("xunit.v3"));
        folder.Write("B.Tests/B.Tests.csproj", ProjectWith("TUnit"));

        await CommandLineTool.RunAsync(folder.Path, "init");

        var text = await ReadAsync(folder);
        Assert.Contains("  // \"testFramework\": ", text, StringComparison.Ordinal);
        Assert.Contains("  // \"testProject\": ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenInitialized_ThenShowConfigReadsTheFileWithoutComplaint()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("Shop.Tests/Shop.Tests.csproj", ProjectWith("MSTest"));
        await CommandLineTool.RunAsync(folder.Path, "init");

        var result = await CommandLineTool.RunAsync(folder.Path, "show", "config");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal("Read 2 values from 1 file.", result.LastLine());
    }

    [Fact]
    public async Task WhenEveryExampleIsUncommented_ThenTheFileIsStillValid()
    {
        using var folder = new TemporaryDirectory();
        await CommandLineTool.RunAsync(folder.Path, "init");
        var text = await ReadAsync(folder);
        folder.Write(ConfigurationReader.FileName, text.Replace("// \"", "\"", StringComparison.Ordinal));

        var result = await CommandLineTool.RunAsync(folder.Path, "show", "config");

        Assert.Empty(result.Error);
        Assert.Equal("Read 14 values from 1 file.", result.LastLine());
    }

    [Fact]
    public async Task WhenItHasAConfiguration_ThenThatIsLeftAloneWithExitCodeFour()
    {
        using var folder = new TemporaryDirectory();
        folder.Write(ConfigurationReader.FileName, "mine");

        var result = await CommandLineTool.RunAsync(folder.Path, "init");

        Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
        Assert.Equal("Wrote nothing; left 1 existing file alone.", result.LastLine());
        Assert.Contains("exists and was left alone", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await ReadAsync(folder));
    }

    private static string ProjectWith(string package) =>
        $"""<Project><ItemGroup><PackageReference Include="{package}" /></ItemGroup></Project>""";

    private static Task<string> ReadAsync(TemporaryDirectory folder) =>
        File.ReadAllTextAsync(folder.Combine(ConfigurationReader.FileName), TestContext.Current.CancellationToken);
}
