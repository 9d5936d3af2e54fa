using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenALooseFile : IDisposable
{
    private const string Source = """
        namespace Shop;

        /// <summary>A till.</summary>
        public sealed class Till
        {
            /// <summary>Finds the price of an article.</summary>
            /// <param name="code">The code of the article.</param>
            /// <returns>The price, or <see langword="null"/> if the article is unknown.</returns>
            /// <exception cref="System.ArgumentException"><paramref name="code"/> is empty.</exception>
            public string? FindPrice(string code) => code;
        }
        """;

    private readonly TemporaryDirectory _folder = new();

    public GivenALooseFile()
    {
        // a repository of its own, so that nothing beside it in the temporary folder is looked at
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("Till.cs", Source);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenGenerated_ThenTheLastLineCountsWhatWasWritten()
    {
        var result = await GenerateAsync();

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var file = Assert.Single(Written());
        var count = Occurrences(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), "[Fact(");
        Assert.True(count > 1, result.ToString());
        Assert.Equal($"Wrote 2 files with {count} pending tests and 1 contract.", result.LastLine());
        Assert.Contains($"wrote {Path.GetRelativePath(_folder.Path, file)}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenAnotherFileHasThePath_ThenItIsLeftAloneWithExitCodeFour()
    {
        await GenerateAsync();
        var file = Assert.Single(Written());
        Directory.Delete(_folder.Combine("out", "contracts"), recursive: true);
        await File.WriteAllTextAsync(file, "class Mine;", TestContext.Current.CancellationToken);

        var result = await GenerateAsync();

        Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
        Assert.Equal("Wrote nothing; left 1 existing file alone.", result.LastLine());
        Assert.Contains("SKF3005", result.Error, StringComparison.Ordinal);
        Assert.Equal("class Mine;", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhenTheSuiteNoLongerParses_ThenItIsLeftAloneWithExitCodeFour()
    {
        await GenerateAsync();
        var file = Assert.Single(Written());
        await File.WriteAllTextAsync(file, "mine", TestContext.Current.CancellationToken);

        var result = await GenerateAsync();

        Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
        Assert.Equal("Wrote nothing.", result.LastLine());
        Assert.Contains("SKF4102", result.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhenItsDocumentationChanges_ThenWrittenTestsAreMarkedUntilTheyAreAccepted()
    {
        await GenerateAsync();
        var file = Assert.Single(Written());
        var pending = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var written = pending.Replace("    {\n    }\n", "    {\n        Mine();\n    }\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, written, TestContext.Current.CancellationToken);
        _folder.Write("Till.cs", Source.Replace("is empty", "is blank", StringComparison.Ordinal));

        var marked = await GenerateAsync("--verbosity", "detailed");
        var accepted = await CommandLineTool.RunAsync(_folder.Path, ["accept", "Till.cs", "--out", "out"]);
        var again = await GenerateAsync();

        Assert.Equal(ExitCodes.NeedsPerson, marked.ExitCode);
        Assert.Contains("SKF4104", marked.Error, StringComparison.Ordinal);
        Assert.Contains("; 1 orphaned test.", marked.LastLine(), StringComparison.Ordinal);
        Assert.Contains("  kept ", marked.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, accepted.ExitCode);
        Assert.Equal("Updated 1 file.", accepted.LastLine());
        Assert.Equal(ExitCodes.Done, again.ExitCode);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(Occurrences(pending, "void "), Occurrences(text, "Mine();"));
        Assert.Equal(Occurrences(pending, "void ") + 1, Occurrences(text, "void "));
        Assert.DoesNotContain("Contract", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItIsGeneratedAgainInJson_ThenTheReportHasEachTest()
    {
        await GenerateAsync();

        var result = await GenerateAsync("--format", "json");

        var tests = JsonDocument.Parse(result.Output).RootElement.GetProperty("tests").EnumerateArray().ToList();
        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Equal("unchanged", test.GetProperty("outcome").GetString()));
        Assert.All(tests, test => Assert.Equal("T:Shop.Till", test.GetProperty("type").GetString()));
        Assert.All(
            tests,
            test => Assert.StartsWith("out/", test.GetProperty("path").GetString(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhenTheRunIsDry_ThenTheDiffIsPrintedAndNothingIsWritten()
    {
        var result = await GenerateAsync("--dry-run");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.StartsWith("--- /dev/null\n+++ b/out/", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("Would write 2 files with ", result.LastLine(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("out")));
    }

    [Fact]
    public async Task WhenGeneratedInJson_ThenTheReportIsOneDocument()
    {
        var result = await GenerateAsync("--format", "json");

        var report = JsonDocument.Parse(result.Output).RootElement;
        var files = report.GetProperty("files").EnumerateArray().ToList();
        var file = files[0];
        Assert.StartsWith("out/", file.GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal("written", file.GetProperty("outcome").GetString());
        Assert.StartsWith("out/contracts/", files[1].GetProperty("path").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, files[1].GetProperty("contracts").GetInt32());
        Assert.StartsWith("Wrote 2 files with ", report.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            $"with {file.GetProperty("tests").GetInt32()} pending",
            report.GetProperty("summary").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenNoTypeMatches_ThenTheExitCodeIsEightAndTheLastLineSaysThatNothingWasDone()
    {
        var result = await GenerateAsync("--type", "NoSuchType");

        Assert.Equal(ExitCodes.NothingSelected, result.ExitCode);
        Assert.Contains("error SKF0015", result.Error, StringComparison.Ordinal);
        Assert.Equal("Wrote nothing.", result.LastLine());
    }

    [Fact]
    public async Task WhenAnErrorEndsTheRun_ThenTheJsonHoldsIt()
    {
        var result = await GenerateAsync("--type", "NoSuchType", "--format", "json");

        var report = JsonDocument.Parse(result.Output).RootElement;
        Assert.Contains(
            report.GetProperty("diagnostics").EnumerateArray(),
            diagnostic =>
                diagnostic.GetProperty("id").GetString() is "SKF0015"
                && diagnostic.GetProperty("severity").GetString() is "error"
        );
    }

    [Fact]
    public async Task WhenTheTargetDoesNotExist_ThenTheExitCodeIsThree()
    {
        var result = await CommandLineTool.RunAsync(_folder.Path, "list", "Nowhere.cs");

        Assert.Equal(ExitCodes.NotLoaded, result.ExitCode);
        Assert.Contains("error SKF0001", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("Listed 0 types", result.LastLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenQuiet_ThenStandardErrorIsSilentAndOnlyTheCountIsPrinted()
    {
        await GenerateAsync();

        var result = await GenerateAsync("--verbosity", "quiet");

        Assert.Empty(result.Error);
        Assert.Equal("Wrote nothing; found nothing to change in 2 files.\n", result.Output);
    }

    [Fact]
    public async Task WhenDetailed_ThenHintsAreToldThatAreOtherwiseNot()
    {
        var normal = await CommandLineTool.RunAsync(_folder.Path, "list", "Till.cs", "--no-msbuild");
        var detailed = await CommandLineTool.RunAsync(
            _folder.Path,
            ["list", "Till.cs", "--no-msbuild", "--verbosity", "detailed"]
        );

        Assert.DoesNotContain("info SKF", normal.Error, StringComparison.Ordinal);
        Assert.Contains("info SKF0009", detailed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenListed_ThenTheNumbersOfMembersAndBehaviorsAreTold()
    {
        var result = await CommandLineTool.RunAsync(_folder.Path, ["list", "Till.cs", "--format", "json"]);

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.GetProperty("types").EnumerateArray());
        Assert.Equal("T:Shop.Till", type.GetProperty("type").GetString());
        Assert.True(type.GetProperty("members").GetInt32() >= 1);
        Assert.Equal(1, type.GetProperty("documentedMembers").GetInt32());
        Assert.True(type.GetProperty("behaviors").GetInt32() >= 2);
    }

    [Fact]
    public async Task WhenItsBehaviorsAreShown_ThenTextAndJsonNameTheSameIds()
    {
        var text = await CommandLineTool.RunAsync(_folder.Path, "behaviors", "Till.cs");
        var json = await CommandLineTool.RunAsync(_folder.Path, ["behaviors", "Till.cs", "--format", "json"]);

        Assert.Equal(ExitCodes.Done, json.ExitCode);
        var set = Assert.Single(JsonDocument.Parse(json.Output).RootElement.EnumerateArray());
        var ids = set.GetProperty("behaviors").EnumerateArray().ToList();
        Assert.NotEmpty(ids);
        Assert.All(
            ids,
            behavior =>
                Assert.Contains($"  {behavior.GetProperty("id").GetString()}\n", text.Output, StringComparison.Ordinal)
        );
        Assert.Equal($"Derived {ids.Count} behaviors from 1 type.", text.LastLine());
    }

    [Fact]
    public async Task WhenItsContractIsShown_ThenEachFormHasTheMember()
    {
        foreach (var form in new[] { "text", "json", "stub" })
        {
            var result = await CommandLineTool.RunAsync(_folder.Path, ["contract", "Till.cs", "--format", form]);

            Assert.Equal(ExitCodes.Done, result.ExitCode);
            Assert.Contains("FindPrice", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhenAConfigurationNamesTheOutput_ThenSuitesGoThere()
    {
        _folder.Write("skeletonforge.json", """{ "output": "elsewhere", "testFramework": "nunit" }""");

        var result = await CommandLineTool.RunAsync(_folder.Path, "generate", "Till.cs");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var file = Assert.Single(
            Directory.EnumerateFiles(_folder.Combine("elsewhere"), "*.cs", SearchOption.AllDirectories)
        );
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        Assert.Contains("[Ignore(", text, StringComparison.Ordinal);
    }

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private Task<TestKit.Processes.ToolResult> GenerateAsync(params string[] options) =>
        CommandLineTool.RunAsync(_folder.Path, ["generate", "Till.cs", "--out", "out", .. options]);

    private string[] Written() => Directory.GetFiles(_folder.Combine("out"), "*.cs", SearchOption.AllDirectories);
}
