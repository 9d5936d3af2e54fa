using System.Formats.Tar;
using SkeletonForge.Core.Foundation;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;
using SkeletonForge.TestKit.Replays;

namespace SkeletonForge.Benchmarks.Replays;

/// <summary>Commits of a git repository that changed the sources of a library, oldest first.</summary>
/// <param name="repository">The absolute path of the repository, which needs no work tree.</param>
/// <param name="folder">The folder of the library's sources.</param>
internal sealed class GitHistory(string repository, string folder)
{
    // what newer projects import without a word
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Chooses commits at even distances from the first to the last.</summary>
    /// <param name="count">How many.</param>
    public async Task<IReadOnlyList<Func<LibraryVersion>>> OpenAsync(int count)
    {
        var commits = (await GitAsync("log", "--first-parent", "--reverse", "--format=%H", "--", folder)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries
        );
        var steps = Math.Min(count, commits.Length);
        return
        [
            .. Enumerable
                .Range(0, steps)
                .Select(i => commits[(long)i * (commits.Length - 1) / Math.Max(1, steps - 1)])
                .Select(commit => (Func<LibraryVersion>)(() => OpenAsync(commit).GetAwaiter().GetResult())),
        ];
    }

    private async Task<LibraryVersion> OpenAsync(string commit)
    {
        using var directory = new TemporaryDirectory();
        var archive = directory.Combine("sources.tar");
        await GitAsync("archive", "--format=tar", $"--output={archive}", commit, folder);
        var sources = new List<(string, string)> { ("GlobalUsings.g.cs", ImplicitUsings) };
        await using var stream = File.OpenRead(archive);
        await using var reader = new TarReader(stream);
        while (await reader.GetNextEntryAsync() is { } entry)
        {
            if (entry.DataStream is { } data && entry.Name.EndsWith(".cs", StringComparison.Ordinal))
            {
                using var text = new StreamReader(data);
                sources.Add((entry.Name, await text.ReadToEndAsync()));
            }
        }

        return LibraryVersion.FromSources(commit[..10], Path.GetFileName(folder), sources);
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        var command = new ToolCommand("git", repository, arguments.ToEquatableArray());
        return (await ToolProcess.RunAsync(command)).EnsureSucceeded().Output;
    }
}
