using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests;

/// <summary>A project that is generated again and again, with a cache of its own.</summary>
public sealed class GivenARepeatedRun : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public GivenARepeatedRun()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("src/Shop/Shop.csproj", Project(""));
        _folder.Write(
            "src/Shop/Till.cs",
            """
            namespace Shop;

            /// <summary>A till.</summary>
            public sealed class Till
            {
                /// <summary>Finds a price.</summary>
                /// <returns>The price, or <see langword="null"/> if there is none.</returns>
                public string? FindPrice() => null;

                /// <summary>Locks the drawer.</summary>
                public void Lock() { }

                public void Undocumented() { }
            }
            """
        );
        _folder.Write(
            "tests/Shop.Tests/Shop.Tests.csproj",
            Project("""<ProjectReference Include="../../src/Shop/Shop.csproj" />""")
        );
    }

    private string RunFolder => _folder.Combine("cache", "skeletonforge", "runs");

    private string Suite => _folder.Combine("tests", "Shop.Tests", "TillTests.cs");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenNothingChanged_ThenItSaysWhatItWouldSayWithoutACache()
    {
        await GenerateAsync();
        // a body that somebody wrote, and a promise that changes under it
        Edit(Suite, "    {\n    }", "    {\n        _ = 1;\n    }");
        Edit(_folder.Combine("src", "Shop", "Till.cs"), "or <see langword=\"null\"/> if", "or an empty text if");
        Edit(_folder.Combine("src", "Shop", "Till.cs"), "Locks the drawer", "Opens the drawer");
        await GenerateAsync();
        await GenerateAsync();
        var written = File.GetLastWriteTimeUtc(Entry());

        foreach (
            var arguments in (string[][])
                [
                    [],
                    ["--format", "json"],
                    ["--verbosity", "detailed"],
                ]
        )
        {
            var expected = await GenerateAsync([.. arguments, "--no-cache"]);
            var result = await GenerateAsync(arguments);

            Assert.Equal(ExitCodes.NeedsPerson, result.ExitCode);
            Assert.Equal(expected.ExitCode, result.ExitCode);
            Assert.Equal(expected.Output, result.Output);
            Assert.Equal(expected.Error, result.Error);
            // a run that did not recall it would have kept it anew
            Assert.Equal(written, File.GetLastWriteTimeUtc(Entry()));
        }
    }

    [Fact]
    public async Task WhenTheConfigurationIsAnother_ThenItRunsAgain()
    {
        await GenerateAsync();
        await GenerateAsync();
        Entry();
        _folder.Write("skeletonforge.json", """{ "types": ["Drawer"] }""");

        var result = await GenerateAsync();

        Assert.Equal(ExitCodes.NothingSelected, result.ExitCode);
    }

    [Fact]
    public async Task WhenTheCacheIsNotToBeUsed_ThenNothingIsKept()
    {
        await GenerateAsync("--no-cache");
        var result = await GenerateAsync("--no-cache");

        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.False(Directory.Exists(RunFolder));
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

    private static void Edit(string path, string old, string @new)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    private string Entry() => Assert.Single(Directory.GetFiles(RunFolder));

    private Task<ToolResult> GenerateAsync(params string[] arguments)
    {
        string[] all = ["generate", "src/Shop", "--test-project", "tests/Shop.Tests/Shop.Tests.csproj", .. arguments];
        var command = SkeletonForgeTool.Command(_folder.Path, all);
        return ToolProcess.RunAsync(
            command with
            {
                Environment = command.Environment.SetItem("XDG_CACHE_HOME", _folder.Combine("cache")),
            },
            TestContext.Current.CancellationToken
        );
    }
}
