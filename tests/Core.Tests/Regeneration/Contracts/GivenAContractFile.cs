using System.Text.Json;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Contracts;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration.Contracts;

public sealed class GivenAContractFile
{
    private static readonly KnownSuite Suite = new(
        "T:Shop.Till",
        [
            new(
                "Get/null",
                "M:Shop.Till.Get",
                "",
                "Get() is called",
                "null is returned",
                "Get_ReturnsNull",
                Hash,
                false
            )
            {
                Outcome = "returns null",
                DerivedId = "Find/null",
            },
            new("Get/\"odd\"", "M:Shop.Till.Get", "it <is> 'ü'", "", "", "Get_Odd", "", true),
            new("Till/is-fast", "T:Shop.Till", "", "", "it is fast", "Till_IsFast", Hash, false),
        ]
    )
    {
        Signature = "public class Till",
        Documentation = ["summary: A till."],
        Members =
        [
            new("M:Shop.Till.Get", "public string? Get()", []),
            new("P:Shop.Till.Name", "public int Name", ["a", "b"]),
        ],
    };

    private const string Hash = "0123456789abcdef";

    private readonly ContractCase _case = new();

    [Fact]
    public void WhenItIsReadBack_ThenItSaysWhatWasWritten()
    {
        var text = ContractWriter.Write(Suite, "1.2");
        var read = ContractParser.Parse(text);

        Assert.Equal(new StoredContract(Suite, "1.2"), read);
        Assert.Equal(text, ContractWriter.Write(read.Suite, read.Tool));
        Assert.Equal(1, ContractParser.SchemaOf(text));
    }

    [Fact]
    public async Task WhenItIsWritten_ThenItHasTheFormThatTheSchemaDescribes()
    {
        using var schema = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                RepositoryRoot.Combine("docs", "contracts.schema.json"),
                TestContext.Current.CancellationToken
            )
        );
        string[] texts = [ContractWriter.Write(Suite, "1.2"), await _case.ContractOfAsync(ContractCase.Till)];

        Assert.All(
            texts,
            text =>
            {
                using var contract = JsonDocument.Parse(text);
                Assert.Empty(JsonSchemaCheck.FindProblems(schema.RootElement, contract.RootElement));
            }
        );
    }

    [Fact]
    public async Task WhenAPersonReadsIt_ThenItSaysWhatTheTypePromises() =>
        Assert.Equal(
            """
            {
              "schema": 1,
              "tool": "0.1",
              "type": "T:Shop.Till",
              "signature": "public sealed class Till",
              "documentation": [
                "summary: A till.",
                "remarks: It is \"fast\" & small: ü."
              ],
              "members": [
                {
                  "id": "M:Shop.Till.FindPrice(System.String)",
                  "signature": "public string? FindPrice(string name)",
                  "documentation": [
                    "summary: Finds a price.",
                    "param name: The name.",
                    "returns: The price, or null if there is none.",
                    "exception System.ArgumentException: name is empty."
                  ],

            """.ReplaceLineEndings("\n"),
            (await _case.ContractOfAsync(ContractCase.Till)).Split("      \"behaviors\"")[0]
        );

    [Fact]
    public async Task WhenASuiteIsWritten_ThenItIsWrittenBesideIt()
    {
        var result = await _case.GenerateAsync();

        Assert.Equal(
            [ContractCase.SuitePath, ContractCase.ContractPath],
            result.Value!.Report.Files.Select(file => file.Path)
        );
        Assert.Equal(
            [WriteOutcome.Written, WriteOutcome.Written],
            result.Value.Report.Files.Select(file => file.Outcome)
        );
    }

    [Fact]
    public async Task WhenEachTestIsHashed_ThenItIsTheTestInTheSuite()
    {
        var known = ContractParser.Parse(await _case.ContractOfAsync(ContractCase.Till)).Suite;
        var suite = _case.Store.Files[ContractCase.SuitePath];
        var body = suite[(suite.IndexOf("{\n", StringComparison.Ordinal) + 2)..suite.LastIndexOf('}')];
        var tests = body.Split("\n\n").Select(TestHash.Of);

        Assert.Equal(tests, known.Tests.Select(test => test.Hash));
        Assert.All(known.Tests, test => Assert.Contains($"void {test.TestName}()", suite, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenTheSuiteIsLeftAlone_ThenSoIsTheFile()
    {
        _case.Store.With(ContractCase.SuitePath, "class Mine;");

        var result = await _case.GenerateAsync();

        Assert.Equal([ContractCase.SuitePath], _case.Store.Files.Keys);
        Assert.Equal([WriteOutcome.LeftAlone], result.Value!.Report.Files.Select(file => file.Outcome));
    }

    [Theory]
    [InlineData("\"tool\": \"0.1\"", "\"tool\": \"0.0\"")]
    [InlineData("\n", "\r\n")]
    public async Task WhenNothingThatMattersWouldChange_ThenItStaysAsItIs(string old, string @new)
    {
        var text = (await _case.ContractOfAsync(ContractCase.Till)).Replace(old, @new, StringComparison.Ordinal);
        var again = new ContractCase();
        again
            .Store.With(ContractCase.SuitePath, _case.Store.Files[ContractCase.SuitePath])
            .With(ContractCase.ContractPath, text);

        var result = await again.GenerateAsync();

        Assert.Equal(
            [WriteOutcome.Unchanged, WriteOutcome.Unchanged],
            result.Value!.Report.Files.Select(file => file.Outcome)
        );
        Assert.Equal(text, again.Store.Files[ContractCase.ContractPath]);
    }

    [Fact]
    public async Task WhenTheContractChanges_ThenItIsReplaced()
    {
        var text = (await _case.ContractOfAsync(ContractCase.Till)).Replace("0.1", "0.0", StringComparison.Ordinal);
        var again = new ContractCase();
        again
            .Store.With(ContractCase.SuitePath, _case.Store.Files[ContractCase.SuitePath])
            .With(ContractCase.ContractPath, text);

        var result = await again.GenerateAsync(
            ContractCase.Till.Replace("A till", "The till", StringComparison.Ordinal)
        );

        Assert.Equal(
            [WriteOutcome.Unchanged, WriteOutcome.Updated],
            result.Value!.Report.Files.Select(file => file.Outcome)
        );
        Assert.Equal(
            text.Replace("A till", "The till", StringComparison.Ordinal)
                .Replace("0.0", "0.1", StringComparison.Ordinal),
            again.Store.Files[ContractCase.ContractPath]
        );
    }

    [Fact]
    public async Task WhenTheRunIsDry_ThenItIsReportedAndNotWritten()
    {
        var result = await _case.GenerateAsync(dryRun: true);

        Assert.Empty(_case.Store.Files);
        Assert.Equal(
            [WriteOutcome.WouldWrite, WriteOutcome.WouldWrite],
            result.Value!.Report.Files.Select(file => file.Outcome)
        );
    }
}
