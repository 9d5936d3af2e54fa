using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Cli.Tests.Briefs;

/// <summary>A copy of the sample in a repository of its own, with its suites and one test that is written.</summary>
public sealed class BriefedSample : IAsyncLifetime
{
    private readonly TemporaryDirectory _folder = new();

    /// <summary>Where the suites of <c>ExpiringCache</c> are.</summary>
    public string Suite => _folder.Combine("samples", "Caching.Tests", "ExpiringCacheTests.cs");

    public string Folder => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder.Combine(".git"));
        _folder.Write("Directory.Build.props", File.ReadAllText(RepositoryRoot.Combine("Directory.Build.props")));
        foreach (var project in new[] { "Caching", "Caching.Tests" })
        {
            var source = RepositoryRoot.Combine("samples", project);
            foreach (var file in Directory.EnumerateFiles(source, "*.cs*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');
                var isForged = File.ReadAllText(file).Contains("\"Behavior\"", StringComparison.Ordinal);
                if (
                    !isForged
                    && !path.Contains("/obj/", StringComparison.Ordinal)
                    && !path.Contains("/bin/", StringComparison.Ordinal)
                )
                {
                    _folder.Write(path, File.ReadAllText(file));
                }
            }
        }

        (await RunAsync("generate", "samples/Caching")).EnsureSucceeded();
        await WriteAsync();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs a command on the copy.</summary>
    public Task<ToolResult> RunAsync(string command, params string[] arguments) =>
        CommandLineTool.RunAsync(_folder.Path, [command, .. arguments, "--no-msbuild"]);

    private async Task WriteAsync()
    {
        var token = TestContext.Current.CancellationToken;
        var text = await File.ReadAllTextAsync(Suite, token);
        var name = text.IndexOf("public void Remove_", StringComparison.Ordinal);
        var mark = text.LastIndexOf("(Skip", name, StringComparison.Ordinal);
        var brace = text.IndexOf('{', name);
        await File.WriteAllTextAsync(
            Suite,
            text[..mark]
                + text[text.IndexOf(']', mark)..(brace + 1)]
                + "\n        Cache.Set(\"one\", 1);\n\n        Assert.True(Cache.Remove(\"one\"));"
                + text[(brace + 1)..],
            token
        );
    }
}
