using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests;

/// <summary>Suites whose place is not in the repository: behind a link, or where the configuration says.</summary>
public sealed class GivenAPlaceOutside : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    public GivenAPlaceOutside()
    {
        Directory.CreateDirectory(_folder.Combine("repository", ".git"));
        Directory.CreateDirectory(_folder.Combine("outside"));
        _folder.Write(
            "repository/src/Till.cs",
            """
            /// <summary>A till.</summary>
            public sealed class Till
            {
                /// <summary>Finds a price.</summary>
                /// <returns>The price, or <see langword="null"/> if there is none.</returns>
                public string? FindPrice() => null;
            }
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenTheConfigurationNamesIt_ThenNothingIsWrittenUnlessAllowed()
    {
        _folder.Write("repository/skeletonforge.json", """{ "output": "../outside" }""");

        AssertRefused(await GenerateAsync());
        AssertWritten(await GenerateAsync("--allow-outside"));
    }

    [Fact]
    public async Task WhenALinkLeadsThere_ThenNothingIsWrittenUnlessAllowed()
    {
        _folder.Write("repository/skeletonforge.json", """{ "output": "tests" }""");
        Link("repository/tests", "outside");

        AssertRefused(await GenerateAsync());
        AssertWritten(await GenerateAsync("--allow-outside"));

        void Link(string path, string target)
        {
            try
            {
                Directory.CreateSymbolicLink(_folder.Combine(path.Split('/')), _folder.Combine(target));
            }
            catch (IOException exception) when (OperatingSystem.IsWindows())
            {
                Assert.Skip($"Windows allows links to developers only: {exception.Message}");
            }
        }
    }

    [Fact]
    public async Task WhenTheCommandLineNamesIt_ThenItIsWritten() =>
        AssertWritten(await GenerateAsync("--out", "../outside"));

    private Task<ToolResult> GenerateAsync(params string[] options) =>
        CommandLineTool.RunAsync(_folder.Combine("repository"), ["generate", "src", "--no-msbuild", .. options]);

    private void AssertRefused(ToolResult result)
    {
        Assert.Equal(ExitCodes.UnexpectedFailure, result.ExitCode);
        Assert.Contains("error SKF3007", result.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Combine("outside")));
    }

    private void AssertWritten(ToolResult result)
    {
        Assert.True(result.Succeeded, result.ToString());
        Assert.True(File.Exists(_folder.Combine("outside", "TillTests.cs")), result.ToString());
    }
}
