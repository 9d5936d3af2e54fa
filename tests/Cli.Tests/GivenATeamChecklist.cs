using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenATeamChecklist : IDisposable
{
    private const string Source = """
        namespace Shop;

        public interface IRepository<T>;

        public sealed class OrderRepository : IRepository<string>
        {
            public string? Get(int id) => null;
        }
        """;

    private const string Configuration = """
        {
          "root": true,
          "checklists": [{
            "name": "repository",
            "match": { "type": "*Repository", "base": "IRepository<*>", "member": "Get*" },
            "category": "Integration",
            "behaviors": [{ "given": "no {entity} has the {parameter}", "then": "throws NotFoundException" }]
          }]
        }
        """;

    private readonly TemporaryDirectory _folder = new();

    public GivenATeamChecklist()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("Orders.cs", Source);
        _folder.Write("skeletonforge.json", Configuration);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenBehaviorsAreShown_ThenItsOwnAreAmongThemWithTheirCategory()
    {
        var result = await RunAsync("behaviors", "Orders.cs", "--type", "OrderRepository", "--format", "json");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        var behavior = Assert.Single(type.GetProperty("behaviors").EnumerateArray());
        Assert.Equal("other", behavior.GetProperty("origin").GetString());
        Assert.Equal("Integration", behavior.GetProperty("category").GetString());
        Assert.Equal("no Order has the id", behavior.GetProperty("given").GetString());
        Assert.Equal("T:NotFoundException", behavior.GetProperty("outcome").GetProperty("exception").GetString());
    }

    [Fact]
    public async Task WhenGenerated_ThenAnUndocumentedTypeGetsItsTests()
    {
        var result = await RunAsync("generate", "Orders.cs", "--out", "out");

        Assert.Equal("Wrote 2 files with 1 pending test and 1 contract.", result.LastLine());
        var file = Assert.Single(Directory.GetFiles(_folder.Combine("out"), "*.cs", SearchOption.AllDirectories));
        Assert.Contains(
            "[Trait(\"Category\", \"Integration\")]",
            await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTheConfigurationIsShown_ThenItsNameAndPlaceAreTold()
    {
        var result = await RunAsync("show", "config");

        Assert.Contains("repository  from skeletonforge.json(3,3)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenAPlaceholderStandsForNothing_ThenItsPlaceIsToldAndTheExitCodeIsFive()
    {
        _folder.Write("skeletonforge.json", Configuration.Replace("{entity}", "{row}", StringComparison.Ordinal));

        var result = await RunAsync("generate", "Orders.cs", "--out", "out");

        Assert.Equal(ExitCodes.BadCommandLine, result.ExitCode);
        Assert.StartsWith("skeletonforge.json(7,34): error SKF0017: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("'{row}'", result.Error, StringComparison.Ordinal);
    }

    private Task<TestKit.Processes.ToolResult> RunAsync(params string[] arguments) =>
        CommandLineTool.RunAsync(_folder.Path, arguments);
}
