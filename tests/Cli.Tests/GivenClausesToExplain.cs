using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenClausesToExplain : IDisposable
{
    private const string Source = """
        namespace Shop;

        public sealed class Till
        {
            /// <summary>Finds a price.</summary>
            /// <returns>The price, or <see langword="null"/> if the article is unknown.</returns>
            /// <remarks>Squirrels bury nuts.</remarks>
            public string? FindPrice(string code) => code;
        }
        """;

    private readonly TemporaryDirectory _folder = new();

    public GivenClausesToExplain()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("Till.cs", Source);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenShownAsText_ThenEachClauseHasItsRuleAndTheUnreadOneIsMarked()
    {
        var result = await RunAsync();

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains(
            """
              FindPrice(string)
                summary: Finds a price.
                  summary
                    FindPrice/finds-price
                returns: The price, or null if the article is unknown.
                  branch

            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "    remarks: Squirrels bury nuts.\n      no rule reads this\n",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("Explained 4 behaviors from 1 type; rules read 3 clauses and left 1 other.", result.LastLine());
    }

    [Fact]
    public async Task WhenShownAsJson_ThenEachClauseIsAnObject()
    {
        var result = await RunAsync("--format", "json");

        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal("T:Shop.Till", type.GetProperty("type").GetString());
        var clauses = type.GetProperty("clauses").EnumerateArray().ToList();
        Assert.Equal(
            ["summary", "branch", null, "nullGuards"],
            clauses.Select(clause => clause.GetProperty("rule").GetString())
        );
        Assert.Equal("M:Shop.Till.FindPrice(System.String)", clauses[0].GetProperty("member").GetString());
        Assert.Equal("summary", clauses[0].GetProperty("source").GetString());
        Assert.Equal("Finds a price.", clauses[0].GetProperty("text").GetString());
        Assert.Equal(
            "FindPrice/finds-price",
            Assert.Single(clauses[0].GetProperty("behaviors").EnumerateArray()).GetString()
        );
        Assert.Equal(JsonValueKind.Null, clauses[0].GetProperty("about").ValueKind);
    }

    private Task<TestKit.Processes.ToolResult> RunAsync(params string[] options) =>
        CommandLineTool.RunAsync(_folder.Path, ["behaviors", "Till.cs", "--explain", .. options]);
}
