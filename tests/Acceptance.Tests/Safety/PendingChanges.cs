using System.Collections.Immutable;
using System.Diagnostics;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Acceptance.Tests.Safety;

/// <summary>
/// A folder with sources and tests, some of them written, after the documentation has changed: the next run replaces most of
/// the files and makes new ones, in folders that exist and in new ones.
/// </summary>
internal sealed class PendingChanges : IDisposable
{
    /// <summary>What a run ends with: written tests whose promise has changed are to be reviewed.</summary>
    public const int ExitCode = 4;

    private const int OldTypes = 60;
    private const int NewTypes = 80;

    private readonly TemporaryDirectory _directory = new();

    private PendingChanges() => Directory.CreateDirectory(_directory.Combine(".git"));

    /// <summary>The folder that the tests go to.</summary>
    public string Tests => _directory.Combine("tests");

    /// <summary>The files before the run, by their paths from the folder of the tests.</summary>
    public ImmutableSortedDictionary<string, string> Old { get; private set; } = Empty;

    /// <summary>The files after a run that nothing disturbed.</summary>
    public ImmutableSortedDictionary<string, string> New { get; private set; } = Empty;

    private static ImmutableSortedDictionary<string, string> Empty { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static async Task<PendingChanges> CreateAsync(CancellationToken cancellationToken)
    {
        var changes = new PendingChanges();
        changes.WriteSources(OldTypes, "");
        (await changes.GenerateAsync(cancellationToken)).EnsureSucceeded();
        changes.FillTests();
        changes.WriteSources(NewTypes, " in the shop");
        changes.Old = changes.Snapshot();
        Assert.Equal(ExitCode, (await changes.GenerateAsync(cancellationToken)).ExitCode);
        changes.New = changes.Snapshot();
        Assert.Equal(2 * OldTypes, changes.Old.Count);
        Assert.Equal(2 * NewTypes, changes.New.Count);
        Assert.DoesNotContain(
            changes.Old,
            file => string.Equals(file.Value, changes.New[file.Key], StringComparison.Ordinal)
        );
        changes.Undo();
        return changes;
    }

    /// <summary>Puts the tests back to how they were before the run.</summary>
    public void Undo()
    {
        Directory.Delete(Tests, recursive: true);
        foreach (var (name, text) in Old)
        {
            _directory.Write($"tests/{name}", text);
        }
    }

    /// <summary>The names and texts of all files beside the tests, whatever they are.</summary>
    public ImmutableSortedDictionary<string, string> Snapshot() => Read(Tests);

    /// <summary>The names and texts of all files below a folder.</summary>
    public static ImmutableSortedDictionary<string, string> Read(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }
            )
            .ToImmutableSortedDictionary(
                file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                File.ReadAllText,
                StringComparer.Ordinal
            );

    public Task<ToolResult> GenerateAsync(CancellationToken cancellationToken) =>
        ToolProcess.RunAsync(Command(), cancellationToken);

    /// <summary>Starts a run that is not waited for.</summary>
    public Process Start()
    {
        var command = Command();
        var start = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            WorkingDirectory = command.WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>A run, to be changed before it is started.</summary>
    /// <param name="options">What it is told beyond the usual.</param>
    public ToolCommand Command(params IEnumerable<string> options)
    {
        var command = SkeletonForgeTool.Command(
            _directory.Path,
            ["generate", "src", "--no-msbuild", "--out", "tests", "--verbosity", "quiet", .. options]
        );
        return command with
        {
            Environment = command.Environment.SetItem("XDG_CACHE_HOME", _directory.Combine("cache")),
        };
    }

    /// <summary>Holds the lock of the runs before, as a run does that hangs.</summary>
    public FileStream HoldLock() =>
        new(
            Directory.EnumerateFiles(_directory.Combine("cache"), "*.lock", SearchOption.AllDirectories).Single(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );

    public void Dispose() => _directory.Dispose();

    private void WriteSources(int types, string change)
    {
        for (var i = 0; i < types; i++)
        {
            _directory.Write(
                $"src/Aisle{i / 10}/Shelf{i}.cs",
                $$"""
                namespace Shop.Aisle{{i / 10}};

                /// <summary>Shelf number {{i}}.</summary>
                public sealed class Shelf{{i}}
                {
                    /// <summary>Gets the number of goods{{change}}.</summary>
                    public int Count => 0;

                    /// <summary>Finds a price.</summary>
                    /// <returns>The price, or <see langword="null"/> if there is none{{change}}.</returns>
                    public string? FindPrice() => null;
                }
                """
            );
        }
    }

    private void FillTests()
    {
        foreach (var file in Directory.EnumerateFiles(Tests, "*Shelf?5Tests.cs", SearchOption.AllDirectories))
        {
            File.WriteAllText(
                file,
                File.ReadAllText(file)
                    .Replace("    {\n    }", "    {\n        // mine\n    }", StringComparison.Ordinal)
            );
        }
    }
}
