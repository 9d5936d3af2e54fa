using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenASuiteToSplit : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public GivenASuiteToSplit()
    {
        // a repository of its own, so that nothing beside it in the temporary folder is looked at
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write(
            "Till.cs",
            """
            namespace Shop;

            /// <summary>A till.</summary>
            public sealed class Till
            {
                /// <summary>Finds a price.</summary>
                /// <returns>The price, or <see langword="null"/> if there is none.</returns>
                public string? Find() => null;

                /// <summary>Counts the prices.</summary>
                /// <returns>The number of prices.</returns>
                public int Count() => 0;
            }
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenItIsSplit_ThenItIsToldWhatMoved()
    {
        await RunAsync("generate");

        var result = await RunAsync("split", "--verbosity", "detailed");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal(["TillTests.Count.cs", "TillTests.Find.cs", "TillTests.cs"], Files());
        Assert.Matches("^Wrote 2 files, updated 1 file; moved [0-9]+ tests\\.$", result.LastLine());
        Assert.Matches("wrote .*TillTests.Find.cs \\([0-9] moved\\)", result.Output);
        Assert.Contains("  moved Count_ReturnsTheNumberOfPrices in ", result.Output, StringComparison.Ordinal);
        Assert.Contains(": it was in TillTests.cs", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("Wrote nothing", (await RunAsync("split")).LastLine(), StringComparison.Ordinal);
        Assert.StartsWith("Wrote nothing", (await RunAsync("generate")).LastLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheRunIsDry_ThenTheDiffIsShownAndNothingWritten()
    {
        await RunAsync("generate");

        var result = await RunAsync("split", "--dry-run", "--style", "class");

        Assert.Contains("+public sealed class TillFindTests", result.Output, StringComparison.Ordinal);
        Assert.Equal(["TillTests.cs"], Files());
    }

    [Fact]
    public async Task WhenOnlyLongSuitesAreSplit_ThenJsonTellsOfNoneHere()
    {
        await RunAsync("generate");

        var result = await RunAsync("split", "--over-limit", "--format", "json");

        Assert.Equal(0, JsonDocument.Parse(result.Output).RootElement.GetProperty("tests").GetArrayLength());
        _folder.Write("skeletonforge.json", """{ "root": true, "split": { "maxTests": 1 } }""");
        var moved = JsonDocument.Parse((await RunAsync("split", "--over-limit", "--format", "json")).Output);
        Assert.All(
            moved.RootElement.GetProperty("tests").EnumerateArray(),
            test => Assert.Equal("moved", test.GetProperty("outcome").GetString())
        );
    }

    [Fact]
    public async Task WhenThereIsNoSuite_ThenThereIsNothingToDo()
    {
        var result = await RunAsync("split");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Equal("Wrote nothing.", result.LastLine());
    }

    [Fact]
    public async Task WhenItCannotBeSplit_ThenTheExitCodeIsFour()
    {
        await RunAsync("generate");
        var file = Directory.GetFiles(_folder.Combine("out"), "TillTests.cs", SearchOption.AllDirectories)[0];
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            file,
            "file class Mine;\n".Insert(
                0,
                text.Replace("public sealed class", "#if true\npublic sealed class", StringComparison.Ordinal)
            ) + "#endif\n",
            TestContext.Current.CancellationToken
        );

        var result = await RunAsync("split");

        Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
        Assert.Contains("SKF4109", result.Error, StringComparison.Ordinal);
    }

    private IEnumerable<string?> Files() =>
        Directory
            .GetFiles(_folder.Combine("out"), "*.cs", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal);

    private Task<SkeletonForge.TestKit.Processes.ToolResult> RunAsync(string command, params string[] options) =>
        CommandLineTool.RunAsync(_folder.Path, [command, "Till.cs", "--out", "out", .. options]);
}
