using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.TestKit.Forged;

/// <summary>
/// A test project in a folder of its own that is built and run as its owner would: warnings are errors, crefs must
/// resolve, and nothing of this repository's build reaches it except the pinned versions.
/// </summary>
public sealed class ForgedProject : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    /// <summary>Writes the project; it has no C# file yet.</summary>
    /// <param name="setup">What the project is made of.</param>
    /// <exception cref="ArgumentOutOfRangeException">The repository pins no package of the framework.</exception>
    public ForgedProject(ForgedProjectSetup setup) => ProjectPath = ForgedProjectFiles.Write(_directory, setup);

    /// <summary>The absolute path of the project file.</summary>
    public string ProjectPath { get; }

    /// <summary>The absolute path of the folder of the project, for forged files to be written to.</summary>
    public string Directory => Path.GetDirectoryName(ProjectPath)!;

    /// <summary>Writes a file of the project.</summary>
    /// <param name="relativePath">Its path from the project's folder, with <c>/</c> between the parts.</param>
    /// <param name="text">Its text.</param>
    /// <returns>This project.</returns>
    public ForgedProject Add(string relativePath, string text)
    {
        _directory.Write($"{Path.GetFileName(Directory)}/{relativePath}", text);
        return this;
    }

    /// <summary>Restores and builds the project.</summary>
    /// <param name="cancellationToken">Stops the build.</param>
    /// <returns>What the build wrote; a warning makes it fail.</returns>
    public Task<ToolResult> BuildAsync(CancellationToken cancellationToken = default) =>
        DotnetProcess.RunAsync(Directory, ["build", ProjectPath, "-v", "quiet"], cancellationToken);

    /// <summary>Builds the project and runs its tests.</summary>
    /// <param name="cancellationToken">Stops the build or the run.</param>
    /// <returns>How the tests ended; failed tests are a result like any other.</returns>
    /// <exception cref="ToolFailedException">The build failed, or no tests were found; the message says which.</exception>
    public async Task<TestCounts> TestAsync(CancellationToken cancellationToken = default)
    {
        (await BuildAsync(cancellationToken)).EnsureSucceeded();

        var results = _directory.Combine("TestResults");
        var run = await DotnetProcess.RunAsync(
            Directory,
            ["test", ProjectPath, "--no-build", "--logger", "trx", "--results-directory", results],
            cancellationToken
        );
        return System.IO.Directory.Exists(results)
            ? TestCounts.ReadTrx(System.IO.Directory.EnumerateFiles(results, "*.trx").Single())
            : throw new ToolFailedException(run.ToString());
    }

    /// <summary>Deletes the project and all that it was built into.</summary>
    public void Dispose() => _directory.Dispose();
}
