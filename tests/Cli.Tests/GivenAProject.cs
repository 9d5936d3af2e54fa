using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests;

public sealed class GivenAProject : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public GivenAProject()
    {
        // a repository of its own, so that nothing beside it in the temporary folder is looked at
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("src/Shop/Shop.csproj", Project(""));
        _folder.Write(
            "src/Shop/Tills/Till.cs",
            """
            namespace Shop.Tills;

            /// <summary>A till.</summary>
            public sealed class Till
            {
                /// <summary>Finds a price.</summary>
                /// <returns>The price, or <see langword="null"/> if there is none.</returns>
                public string? FindPrice() => null;
            }
            """
        );
        _folder.Write(
            "tests/Shop.Tests/Shop.Tests.csproj",
            Project("""<ProjectReference Include="../../src/Shop/Shop.csproj" />""")
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenTheConfigurationNamesTheTestProject_ThenSuitesMirrorTheSourcesInIt()
    {
        _folder.Write(
            "skeletonforge.json",
            """{ "testProject": "tests/Shop.Tests/Shop.Tests.csproj", "testFramework": "mstest" }"""
        );

        var result = await CommandLineTool.RunAsync(_folder.Combine("src", "Shop"), "generate");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.StartsWith("Wrote 2 files with ", result.LastLine(), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.Combine("tests", "Shop.Tests", "Tills", "TillTests.cs")), result.ToString());
    }

    [Fact]
    public async Task WhenTheCommandLineNamesAFolder_ThenItReplacesTheConfiguredTestProject()
    {
        _folder.Write("skeletonforge.json", """{ "testProject": "tests/Shop.Tests/Shop.Tests.csproj" }""");

        var result = await CommandLineTool.RunAsync(_folder.Path, ["generate", "src/Shop", "--out", "here"]);

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Single(Directory.GetFiles(_folder.Combine("here"), "*.cs", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(_folder.Combine("tests"), "*.cs"));
    }

    [Fact]
    public async Task WhenItCannotBeLoaded_ThenTheExitCodeIsThreeAndTheProjectIsNamed()
    {
        _folder.Write("src/Shop/Shop.csproj", "<Project");

        var result = await CommandLineTool.RunAsync(_folder.Path, "list", "src/Shop");

        Assert.Equal(ExitCodes.NotLoaded, result.ExitCode);
        Assert.Contains("error SKF0003", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenItDoesNotTargetTheFramework_ThenTheExitCodeIsThree()
    {
        var result = await CommandLineTool.RunAsync(_folder.Path, ["list", "src/Shop", "--framework", "net9.0"]);

        Assert.Equal(ExitCodes.NotLoaded, result.ExitCode);
        Assert.Contains("error SKF0008", result.Error, StringComparison.Ordinal);
    }

    private static string Project(string reference) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """;
}
