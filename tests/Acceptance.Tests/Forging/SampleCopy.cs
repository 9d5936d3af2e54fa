using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Forged;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>A copy of the sample, with what it takes from the root of the repository, in a temporary folder.</summary>
internal sealed class SampleCopy : IDisposable
{
    private static readonly string[] RootFiles =
    [
        ".editorconfig",
        "Directory.Build.props",
        "Directory.Packages.props",
        "NuGet.config",
        "global.json",
    ];

    private readonly TemporaryDirectory _directory = new();

    private SampleCopy() { }

    public string Path => _directory.Path;

    public static SampleCopy Create()
    {
        var copy = new SampleCopy();
        foreach (var file in RootFiles)
        {
            File.Copy(RepositoryRoot.Combine(file), copy._directory.Combine(file));
        }

        foreach (var file in SourceFiles(RepositoryRoot.Combine("samples")))
        {
            var target = copy._directory.Combine(System.IO.Path.GetRelativePath(RepositoryRoot.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    public async Task<TestCounts> TestAsync(CancellationToken cancellationToken)
    {
        var results = _directory.Combine("TestResults");
        (
            await DotnetProcess.RunAsync(
                Path,
                [
                    "test",
                    "samples/Caching.Tests/Caching.Tests.csproj",
                    "--logger",
                    "trx",
                    "--results-directory",
                    results,
                ],
                cancellationToken
            )
        ).EnsureSucceeded();
        var counts = TestCounts.ReadTrx(Directory.EnumerateFiles(results, "*.trx").Single());
        Directory.Delete(results, recursive: true);
        return counts;
    }

    /// <summary>The number of pending tests in the files of the copy.</summary>
    public int ForgedTests() =>
        SourceFiles(_directory.Combine("samples", "Caching.Tests"))
            .Sum(file => File.ReadAllText(file).Split("[Fact(Skip = \"Pending").Length - 1);

    /// <summary>The text of a file.</summary>
    public string Read(string file) => File.ReadAllText(_directory.Combine(file));

    /// <summary>Replaces a text that a file has once.</summary>
    public void Edit(string file, string old, string @new)
    {
        var text = Read(file);
        Assert.Equal(2, text.Split(old).Length);
        File.WriteAllText(_directory.Combine(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>The name and text of every file.</summary>
    public SortedDictionary<string, string> Snapshot() =>
        new(
            SourceFiles(Path).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    public void Dispose() => _directory.Dispose();

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
}
