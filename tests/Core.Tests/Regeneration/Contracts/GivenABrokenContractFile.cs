using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Tests.Regeneration.Contracts;

public sealed class GivenABrokenContractFile
{
    private const string Neighbour = """

        /// <summary>A neighbour.</summary>
        public sealed class Neighbour
        {
            /// <summary>Opens the door.</summary>
            /// <returns><see langword="true"/> if somebody is in; otherwise, <see langword="false"/>.</returns>
            public bool Open() => false;
        }
        """;

    private readonly ContractCase _case = new();

    [Theory]
    [InlineData("", 1)]
    [InlineData("[]", 1)]
    [InlineData("{\n  \"schema\": 1,\n", 3)]
    [InlineData("{\n  \"schema\": 1\n}\n}", 4)]
    public async Task WhenItIsNoObject_ThenTheLineIsNamed(string text, int line)
    {
        var problem = await ProblemOfAsync(text);

        Assert.Equal(Core.Diagnostics.Rules.ContractInvalid, problem.Rule);
        Assert.Equal(line, problem.Location!.Line);
    }

    [Theory]
    [InlineData("\"members\": [", "\"members\": {", 11)]
    [InlineData("\"members\": [\n    {", "\"members\": [\n    7,\n    {", 11)]
    [InlineData("\"signature\": \"public string? FindPrice(string name)\",", "", 11)]
    [InlineData("\"signature\": \"public string? FindPrice(string name)\"", "\"signature\": null", 13)]
    [InlineData("\"then\": \"null is returned\",", "", 38)]
    [InlineData("FindPrice/null-when-there-is-none", "findprice/THROWS-argument-when-name-is-empty", 47)]
    [InlineData("\"test\": \"", "\"declined\": 1, \"test\": \"", 26)]
    [InlineData("A till.", "A till\\ud800.", 7)]
    [InlineData("\"schema\": 1", "\"schema\": \"1\"", 1)]
    [InlineData("\"schema\": 1", "\"schema\": 0", 1)]
    public async Task WhenSomethingIsWrong_ThenItsLineIsNamed(string old, string @new, int line)
    {
        var text = await _case.ContractOfAsync(ContractCase.Till);
        Assert.Contains(old, text, StringComparison.Ordinal);

        var problem = await ProblemOfAsync(text.Replace(old, @new, StringComparison.Ordinal));

        Assert.Equal(Core.Diagnostics.Rules.ContractInvalid, problem.Rule);
        Assert.Equal((ContractCase.ContractPath, line), (problem.Location!.Path, problem.Location.Line));
    }

    [Fact]
    public async Task WhenAMergeLeftConflictsInIt_ThenTheFirstLineOfThemIsNamed()
    {
        var text = await _case.ContractOfAsync(ContractCase.Till);
        text = text.Replace(
            "  \"type\"",
            "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n  \"type\"",
            StringComparison.Ordinal
        );

        var problem = await ProblemOfAsync(text);

        Assert.Equal(Core.Diagnostics.Rules.ContractConflicted, problem.Rule);
        Assert.Equal(4, problem.Location!.Line);
        Assert.Equal([ContractCase.ContractPath, "4"], problem.Arguments);
    }

    [Fact]
    public async Task WhenItBelongsToAnotherType_ThenBothAreNamed()
    {
        var text = await _case.ContractOfAsync(ContractCase.Till);

        var problem = await ProblemOfAsync(text.Replace("T:Shop.Till", "T:Shop.Drawer", StringComparison.Ordinal));

        Assert.Equal(Core.Diagnostics.Rules.ContractOfAnotherType, problem.Rule);
        Assert.Equal([ContractCase.ContractPath, "Shop.Drawer", "Shop.Till"], problem.Arguments);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("99999999999")]
    public async Task WhenANewerVersionWroteIt_ThenNothingAtAllIsWritten(string schema)
    {
        var again = new ContractCase();
        again.Store.With(ContractCase.ContractPath, $$"""{ "schema": {{schema}}, "members": "in another form" }""");

        var result = await again.GenerateAsync(ContractCase.Till + Neighbour, rebuilds: true);

        Assert.Null(result.Value);
        Assert.Equal(
            Core.Diagnostics.Rules.ContractTooNew,
            Assert.Single(result.Diagnostics, found => found.IsError).Rule
        );
        Assert.Equal([ContractCase.ContractPath], again.Store.Files.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<<<<<<< HEAD\n{}\n=======\n>>>>>>> theirs\n")]
    [InlineData("{ \"schema\": 1, \"tool\": \"0.1\", \"type\": \"T:Shop.Drawer\", \"signature\": \"\" }")]
    public async Task WhenItIsRebuilt_ThenItIsAsItWasAndWrittenTestsAreKept(string broken)
    {
        var contract = await _case.ContractOfAsync(ContractCase.Till);
        var suite = _case.Store.Files[ContractCase.SuitePath];
        var body = suite.LastIndexOf("    }\n", StringComparison.Ordinal);
        suite = suite.Insert(body, "        Assert.True(true);\n");
        _case.Store.With(ContractCase.SuitePath, suite).With(ContractCase.ContractPath, broken);

        var result = await _case.GenerateAsync(rebuilds: true);

        Assert.DoesNotContain(result.Diagnostics, found => found.IsError);
        Assert.Equal(suite, _case.Store.Files[ContractCase.SuitePath]);
        Assert.Equal(contract, _case.Store.Files[ContractCase.ContractPath]);
    }

    [Fact]
    public async Task WhenOthersAreRebuilt_ThenAFileThatCanBeUsedIsReadAsEver()
    {
        var known = await _case.ContractOfAsync(ContractCase.Till);
        _case.Store.With(ContractCase.SuitePath, "class Emptied { }");

        await _case.GenerateAsync(rebuilds: true);

        Assert.Equal("class Emptied { }", _case.Store.Files[ContractCase.SuitePath]);
        Assert.Contains("\"declined\": true", _case.Store.Files[ContractCase.ContractPath], StringComparison.Ordinal);
        Assert.DoesNotContain("declined", known, StringComparison.Ordinal);
    }

    // the type of the file is left alone, and it alone
    private static async Task<ForgeDiagnostic> ProblemOfAsync(string text)
    {
        var run = new ContractCase();
        run.Store.With(ContractCase.ContractPath, text);

        var result = await run.GenerateAsync(ContractCase.Till + Neighbour);

        Assert.Equal(text, run.Store.Files[ContractCase.ContractPath]);
        Assert.Equal(
            [
                ContractCase.At("Shop", "NeighbourTests.cs"),
                ContractCase.At("contracts", "Shop.Neighbour.json"),
                ContractCase.ContractPath,
            ],
            run.Store.Files.Keys.Order(StringComparer.Ordinal)
        );
        return Assert.Single(result.Diagnostics, found => found.IsError);
    }
}
