using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenUndocumentedMembers : IDisposable
{
    private const string Source = """
        namespace Shop;

        public sealed class Till
        {
            /// <summary>Removes all prices.</summary>
            public void Clear() { }

            public System.Threading.Tasks.Task<string?> GetAsync(string code) => null!;

            public int Count => 0;
        }
        """;

    private readonly TemporaryDirectory _folder = new();

    public GivenUndocumentedMembers()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("Till.cs", Source);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenBehaviorsAreShown_ThenEachHasItsAdvice()
    {
        var result = await RunAsync("behaviors", "Till.cs");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains(
            """
              GetAsync(string) is undocumented
                  Say what the result of the task is, when that result is null (it is nullable), what happens when `code` is null or empty, and when the task completes.
              Count is undocumented
                  Say what it holds.

            """.ReplaceLineEndings("\n"),
            result.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("from 1 type; 2 members are undocumented.", result.LastLine(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenBehaviorsAreShownAsJson_ThenTheTypeHasTheAdvice()
    {
        var result = await RunAsync("behaviors", "Till.cs", "--format", "json");

        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        var undocumented = type.GetProperty("undocumented").EnumerateArray().ToList();
        Assert.Equal(
            ["M:Shop.Till.GetAsync(System.String)", "P:Shop.Till.Count"],
            undocumented.Select(member => member.GetProperty("member").GetString())
        );
        Assert.Equal(
            ["what it holds"],
            undocumented[1].GetProperty("advice").EnumerateArray().Select(advice => advice.GetString())
        );
    }

    [Fact]
    public async Task WhenGenerated_ThenTheyAreOnlyCounted()
    {
        var result = await RunAsync("generate", "Till.cs", "--out", "out");

        var told = Assert.Single(
            result.Output.Split('\n'),
            line => line.Contains("undocumented", StringComparison.Ordinal)
        );
        Assert.StartsWith("2 members are undocumented; ", told, StringComparison.Ordinal);
        Assert.StartsWith("Wrote 2 files", result.LastLine(), StringComparison.Ordinal);
        Assert.DoesNotContain("GetAsync", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenGeneratedInJson_ThenTheirNumberIsAFieldAndTheNoteIsOne()
    {
        var result = await RunAsync("generate", "Till.cs", "--out", "out", "--format", "json");

        var report = JsonDocument.Parse(result.Output).RootElement;
        Assert.Equal(2, report.GetProperty("undocumentedMembers").GetInt32());
        Assert.Single(
            report.GetProperty("diagnostics").EnumerateArray(),
            diagnostic => diagnostic.GetProperty("id").GetString() is "SKF1007"
        );
    }

    private Task<TestKit.Processes.ToolResult> RunAsync(params string[] arguments) =>
        CommandLineTool.RunAsync(_folder.Path, arguments);
}
