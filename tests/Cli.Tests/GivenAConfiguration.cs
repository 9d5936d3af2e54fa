using System.Text.Json;
using SkeletonForge.Core.Configuration;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenAConfiguration
{
    [Fact]
    public async Task WhenShown_ThenEachValueNamesTheLineThatSetsIt()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", "{\n  \"root\": true,\n  \"testFramework\": \"mstest\"\n}");
        folder.Write("src/skeletonforge.json", "{ \"output\": \"../tests\" }");

        var result = await CommandLineTool.RunAsync(folder.Combine("src"), "show", "config", "--format", "json");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var values = JsonDocument.Parse(result.Output).RootElement.GetProperty("values");
        var framework = values.GetProperty("testFramework");
        Assert.Equal("mstest", framework.GetProperty("value").GetString());
        Assert.EndsWith(
            "skeletonforge.json(3,3)",
            framework.GetProperty("source").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("skeletonforge.json(1,3)", values.GetProperty("output").GetProperty("source").GetString());
        Assert.Equal(JsonValueKind.Null, values.GetProperty("framework").ValueKind);
    }

    [Fact]
    public async Task WhenKindsOfSignatureFactsAreShown_ThenEachNamesTheLineThatSetsIt()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", "{\n  \"signatureFacts\": {\n    \"nullGuards\": false\n  }\n}");

        var text = await CommandLineTool.RunAsync(folder.Path, "show", "config");
        var json = await CommandLineTool.RunAsync(folder.Path, "show", "config", "--format", "json");

        Assert.Contains(
            "signatureFacts.nullGuards  false  from skeletonforge.json(3,5)",
            text.Output,
            StringComparison.Ordinal
        );
        var values = JsonDocument.Parse(json.Output).RootElement.GetProperty("values");
        var guards = values.GetProperty("signatureFacts").GetProperty("nullGuards");
        Assert.False(guards.GetProperty("value").GetBoolean());
        Assert.Equal("skeletonforge.json(3,5)", guards.GetProperty("source").GetString());
    }

    [Fact]
    public async Task WhenFixturesAreShown_ThenEachPatternNamesTheLineThatSetsIt()
    {
        using var folder = new TemporaryDirectory();
        folder.Write(
            "skeletonforge.json",
            "{ \"fixtures\": {\n  \"bases\": { \"*Cache\": \"CacheTestsBase\" },\n  \"search\": false\n} }"
        );
        folder.Write("src/skeletonforge.json", """{ "fixtures": { "bases": { "Legacy\u001b*": null } } }""");

        var text = await CommandLineTool.RunAsync(folder.Combine("src"), "show", "config");
        var json = await CommandLineTool.RunAsync(folder.Combine("src"), "show", "config", "--format", "json");

        Assert.Contains(
            "fixtures.bases   Legacy *: (none)  from skeletonforge.json(1,28)\n"
                + "fixtures.bases   *Cache: CacheTestsBase  from ",
            text.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("fixtures.search  false  from ", text.Output, StringComparison.Ordinal);
        var fixtures = JsonDocument.Parse(json.Output).RootElement.GetProperty("values").GetProperty("fixtures");
        Assert.Equal(
            [("Legacy\u001b*", ""), ("*Cache", "CacheTestsBase")],
            fixtures
                .GetProperty("bases")
                .EnumerateObject()
                .Select(known => (known.Name, known.Value.GetProperty("value").GetString()!))
        );
        Assert.False(fixtures.GetProperty("search").GetProperty("value").GetBoolean());
        Assert.EndsWith(
            "skeletonforge.json(3,3)",
            fixtures.GetProperty("search").GetProperty("source").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenSplittingIsShown_ThenEachSettingHasItsPlace()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", """{ "split": { "style": "class", "maxTests": 7 } }""");

        var text = await CommandLineTool.RunAsync(folder.Path, "show", "config");
        var json = await CommandLineTool.RunAsync(folder.Path, "show", "config", "--format", "json");

        Assert.Matches(@"split\.style +class +from skeletonforge\.json\(1,14\)", text.Output);
        Assert.Matches(@"split\.maxTests +7 +from skeletonforge\.json\(1,32\)", text.Output);
        Assert.DoesNotContain("maxLines", text.Output, StringComparison.Ordinal);
        var split = JsonDocument.Parse(json.Output).RootElement.GetProperty("values").GetProperty("split");
        Assert.Equal("class", split.GetProperty("style").GetProperty("value").GetString());
        Assert.Equal(7, split.GetProperty("maxTests").GetProperty("value").GetInt32());
        Assert.Equal(JsonValueKind.Null, split.GetProperty("maxLines").ValueKind);
    }

    [Fact]
    public async Task WhenCategoriesAreShown_ThenTheRulesStandInOrder()
    {
        using var folder = new TemporaryDirectory();
        folder.Write(
            "skeletonforge.json",
            """{ "categories": [{ "base": "Sql*", "category": "Integration" }, { "namespace": "*", "category": "Unit" }] }"""
        );

        var text = await CommandLineTool.RunAsync(folder.Path, "show", "config");
        var json = await CommandLineTool.RunAsync(folder.Path, "show", "config", "--format", "json");

        Assert.Contains(
            "base Sql*: Integration, namespace *: Unit  from skeletonforge.json(1,3)",
            text.Output,
            StringComparison.Ordinal
        );
        var categories = JsonDocument.Parse(json.Output).RootElement.GetProperty("values").GetProperty("categories");
        var rules = categories.GetProperty("value");
        Assert.Equal("Sql*", rules[0].GetProperty("base").GetString());
        Assert.Equal("Integration", rules[0].GetProperty("category").GetString());
        Assert.Equal("*", rules[1].GetProperty("namespace").GetString());
        Assert.Equal("skeletonforge.json(1,3)", categories.GetProperty("source").GetString());
    }

    [Fact]
    public async Task WhenNothingIsSet_ThenEachKeyIsShownAsNotSet()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", """{ "root": true, "fixtures": { "bases": {} } }""");

        var text = await CommandLineTool.RunAsync(folder.Path, "show", "config");
        var json = await CommandLineTool.RunAsync(folder.Path, "show", "config", "--format", "json");

        Assert.Equal("Read 0 values from 1 file.", text.LastLine());
        var values = JsonDocument.Parse(json.Output).RootElement.GetProperty("values");
        var shown = ConfigurationKey.All.Except([ConfigurationKey.Schema, ConfigurationKey.Root]);
        Assert.All(shown, key => Assert.Equal(JsonValueKind.Null, values.GetProperty(key.Name).ValueKind));
        Assert.All(shown, key => Assert.Contains($"\n{key.Name} ", $"\n{text.Output}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenAKindOfSignatureFactIsOff_ThenItGivesNoBehaviors()
    {
        using var folder = new TemporaryDirectory();
        folder.Write("Store.cs", "#nullable enable\npublic sealed class Store { public void Add(string key) { } }");

        var on = await CommandLineTool.RunAsync(folder.Path, "behaviors", "Store.cs");
        folder.Write("skeletonforge.json", """{ "signatureFacts": { "nullGuards": false } }""");
        var off = await CommandLineTool.RunAsync(folder.Path, "behaviors", "Store.cs");

        Assert.Contains("Add/throws-argumentnull-when-key-is-null", on.Output, StringComparison.Ordinal);
        Assert.Contains("Derived 0 behaviors", off.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("generate")]
    [InlineData("behaviors")]
    [InlineData("contract")]
    [InlineData("list")]
    [InlineData("show config")]
    public async Task WhenItIsBroken_ThenEveryCommandSaysWhereAndEndsWithFive(string command)
    {
        using var folder = new TemporaryDirectory();
        folder.Write("skeletonforge.json", "{\n  \"testFrameworks\": \"nunit\"\n}");

        var result = await CommandLineTool.RunAsync(folder.Path, command.Split(' '));

        Assert.Equal(ExitCodes.BadCommandLine, result.ExitCode);
        Assert.StartsWith("skeletonforge.json(2,3): error SKF0017: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("'testFrameworks'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheTemplatesAreALinkOutOfTheRepository_ThenTheyAreRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating links needs a privilege there.");
        using var elsewhere = new TemporaryDirectory();
        using var folder = new TemporaryDirectory();
        folder.Write(".git/HEAD", "");
        Directory.CreateDirectory(folder.Combine(".skeletonforge"));
        Directory.CreateSymbolicLink(folder.Combine(".skeletonforge", "templates"), elsewhere.Path);

        var result = await CommandLineTool.RunAsync(folder.Path, "show", "config");

        Assert.Equal(ExitCodes.BadCommandLine, result.ExitCode);
        Assert.Contains("outside of", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItsNameBelongsToAFolder_ThenTheCommandSaysSo()
    {
        using var folder = new TemporaryDirectory();
        Directory.CreateDirectory(folder.Combine(ConfigurationReader.FileName));

        var result = await CommandLineTool.RunAsync(folder.Path, "show", "config");

        Assert.Equal(ExitCodes.BadCommandLine, result.ExitCode);
        Assert.Contains("cannot be read", result.Error, StringComparison.Ordinal);
    }
}
