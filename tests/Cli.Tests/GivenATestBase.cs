using System.Text.Json;
using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenATestBase : IDisposable
{
    private const string CoinThatPrints = """
        namespace Shop;

        /// <summary>Prints.</summary>
        public interface IPrinter
        {
            /// <summary>Prints a line.</summary>
            void Print(string line);
        }

        /// <summary>A coin.</summary>
        public sealed class Coin
        {
            /// <summary>Creates a coin.</summary>
            /// <param name="printer">Prints its value.</param>
            public Coin(IPrinter printer) { }

            /// <summary>Gets the value in cents.</summary>
            public int Value => 1;
        }
        """;

    private readonly TemporaryDirectory _folder = new();

    public GivenATestBase()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("src/Shop.csproj", Project(""));
        _folder.Write(
            "src/Till.cs",
            """
            namespace Shop;

            /// <summary>A till.</summary>
            public sealed class Till
            {
                /// <summary>Finds a price.</summary>
                public string? FindPrice() => null;
            }
            """
        );
        _folder.Write("tests/Shop.Tests.csproj", Project("""<ProjectReference Include="../src/Shop.csproj" />"""));
        _folder.Write(
            "tests/TillTestBase.cs",
            """
            namespace Shop.Tests;

            public abstract class TillTestBase
            {
                protected Shop.Till Till { get; } = new();
            }
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenShownAsText_ThenTheBaseItsReasonAndItsOffersAreTold()
    {
        var result = await RunAsync("fixtures", "src");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var path = Path.Combine("tests", "TillTestBase.cs");
        Assert.Contains($"  base TillTestBase ({path}:3): ", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"  TillTestBase.Till gives Till ({path}:5); serves 1 behavior\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTheFrameworkIsNotRestored_ThenTestClassesAreKnownByTheNamesOfTheirAttributes()
    {
        _folder.Write(
            "tests/Scenarios/SellingTests.cs",
            "namespace Shop.Tests.Scenarios; public class SellingTests : TillTestBase { [Fact] public void Sells() { } }"
        );

        var result = await RunAsync("fixtures", "src");

        Assert.Contains("  base TillTestBase ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenShownAsJson_ThenBaseOffersAndLinksAreFields()
    {
        var result = await RunAsync("fixtures", "src", "--format", "json");

        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        Assert.Equal("T:Shop.Tests.TillTestBase", type.GetProperty("base").GetProperty("id").GetString());
        Assert.Equal("namedForSubject", type.GetProperty("base").GetProperty("reason").GetString());
        Assert.Equal(3, type.GetProperty("base").GetProperty("line").GetInt32());
        var offer = Assert.Single(type.GetProperty("offers").EnumerateArray());
        Assert.Equal("baseMember", offer.GetProperty("kind").GetString());
        var behavior = Assert.Single(type.GetProperty("behaviors").EnumerateArray());
        var link = Assert.Single(behavior.GetProperty("fixtures").EnumerateArray());
        Assert.Equal("P:Shop.Tests.TillTestBase.Till", link.GetProperty("id").GetString());
        Assert.Equal("subject", link.GetProperty("purpose").GetString());
    }

    [Fact]
    public async Task WhenBehaviorsAreListedWithFixtures_ThenEachSaysWhatServesIt()
    {
        var result = await RunAsync("behaviors", "src", "--with-fixtures");

        var type = Assert.Single(JsonDocument.Parse(result.Output).RootElement.EnumerateArray());
        var behavior = Assert.Single(type.GetProperty("behaviors").EnumerateArray());
        Assert.Equal("FindPrice/finds-price", behavior.GetProperty("id").GetString());
        Assert.Single(behavior.GetProperty("fixtures").EnumerateArray());
        Assert.Empty(behavior.GetProperty("missing").EnumerateArray());
    }

    [Fact]
    public async Task WhenFixturesAreScaffolded_ThenTheReportCountsThemApartFromTests()
    {
        _folder.Write("src/Coin.cs", CoinThatPrints);

        var result = await RunAsync("generate", "src/Coin.cs", "--scaffold-fixtures", "--format", "json");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        var files = JsonDocument.Parse(result.Output).RootElement.GetProperty("files").EnumerateArray().ToList();
        Assert.Equal(
            ["tests/CoinTestBase.cs: 1", "tests/FakePrinter.cs: 0"],
            files
                .Where(file => file.TryGetProperty("fixtures", out _))
                .Select(file => $"{file.GetProperty("path").GetString()}: {file.GetProperty("fixtures").GetInt32()}")
        );
        Assert.Equal(
            1,
            files.Single(file => file.TryGetProperty("smokeTests", out _)).GetProperty("smokeTests").GetInt32()
        );
    }

    [Fact]
    public async Task WhenAnotherSubjectHasTheFixture_ThenAPersonIsAskedToMoveIt()
    {
        _folder.Write("src/Coin.cs", CoinThatPrints);
        _folder.Write(
            "tests/TillTestBase.cs",
            "namespace Shop.Tests; public abstract class TillTestBase { protected Shop.IPrinter Printer { get; } = null!; }"
        );

        var result = await RunAsync("generate", "src/Coin.cs", "--scaffold-fixtures");

        Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
        Assert.Contains("SKF3011: 'TillTestBase.Printer' gives the 'IPrinter'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenNothingInItServes_ThenItIsPassedOver()
    {
        _folder.Write(
            "tests/TillTestBase.cs",
            "namespace Shop.Tests; public abstract class SharedTestBase { protected Shop.Till Open { get; } = new(); }"
        );
        _folder.Write(
            "src/Coin.cs",
            """
            namespace Shop;

            /// <summary>A coin.</summary>
            public sealed class Coin
            {
                /// <summary>Gets the value in cents.</summary>
                public int Value => 1;
            }
            """
        );

        var result = await RunAsync("fixtures", "src/Coin.cs");

        Assert.Contains("  no shared test base was found\n", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"  not SharedTestBase ({Path.Combine("tests", "TillTestBase.cs")}:1): nothing in it serves the behaviors of Coin\n",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenTheConfigurationWantsNoBase_ThenNoneIsInherited()
    {
        _folder.Write(
            "skeletonforge.json",
            """{ "fixtures": { "bases": { "Till": "" } }, "categories": [ { "namespace": "Shop.Tests", "category": "Unit" } ] }"""
        );

        var result = await RunAsync("generate", "src", "--test-framework", "xunit3");

        var text = await File.ReadAllTextAsync(
            _folder.Combine("tests", "TillTests.cs"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("public sealed class TillTests\n", text, StringComparison.Ordinal);
        Assert.Contains("[Trait(\"Category\", \"Unit\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenACategoryIsThatOfABase_ThenTheTestsOfItsHeirsCarryIt()
    {
        _folder.Write(
            "skeletonforge.json",
            """{ "categories": [ { "base": "*TestBase", "category": "Integration" } ] }"""
        );

        await RunAsync("generate", "src", "--test-framework", "xunit3");

        var text = await File.ReadAllTextAsync(
            _folder.Combine("tests", "TillTests.cs"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("public sealed class TillTests : TillTestBase\n", text, StringComparison.Ordinal);
        Assert.Contains("[Trait(\"Category\", \"Integration\")]", text, StringComparison.Ordinal);
    }

    private Task<TestKit.Processes.ToolResult> RunAsync(params string[] line) =>
        CommandLineTool.RunAsync(
            _folder.Path,
            [.. line, "--test-project", _folder.Combine("tests", "Shop.Tests.csproj")]
        );

    private static string Project(string items) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """;
}
