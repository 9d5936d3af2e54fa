using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

/// <summary>A run of new, changed and unchanged files, in which each step fails once, in each way.</summary>
public sealed class GivenAStoreThatFails : IDisposable
{
    private const int MoreSteps = 100;

    private static readonly string[] Updated = ["B.cs", "C.cs"];

    // what the run leads to; the contract tells of the files before it
    private static readonly (string Name, string Text)[] Final =
    [
        ("new/deep/A.cs", "a 2"),
        ("B.cs", "b 2"),
        ("C.cs", "c 2"),
        ("D.cs", "d"),
        ("new/E.cs", "e 2"),
        ("new/contracts/A.json", "contract 2"),
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<Type> Failures { get; } =
    [typeof(IOException), typeof(UnauthorizedAccessException), typeof(StoreFailedException)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Failures))]
    public void WhenAnyStepFails_ThenAllFilesAreWholeAndTheNextRunGoesOn(Type failure)
    {
        var failed = 0;
        for (var step = 0; step < MoreSteps; step++)
        {
            Reset();
            var before = Files();

            var (result, failedAt) = Run(step, failure);

            if (failedAt is not { } moment)
            {
                break;
            }

            failed++;
            var after = Files();
            Assert.NotEmpty(result.Diagnostics);
            Assert.All(after, file => Assert.Contains(file.Value, AllowedFor(file.Key)));
            Assert.Empty(before.Keys.Except(after.Keys, StringComparer.Ordinal));
            if (after.ContainsKey("new/contracts/A.json"))
            {
                Assert.All(
                    ["new/deep/A.cs", "B.cs"],
                    name => Assert.EndsWith("2", after[name], StringComparison.Ordinal)
                );
            }

            if (failure == typeof(StoreFailedException) && moment == WatchedStep.Stage)
            {
                Assert.False(result.HasValue);
                Assert.Equal("SKF3016", result.Diagnostics[^1].Rule.Id);
                Assert.Equal(before, after);
                Assert.Empty(Directory.EnumerateDirectories(_folder.FullName));
            }

            Assert.Empty(Run(MoreSteps, failure).Result.Diagnostics);
            Assert.Equal(Final.ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal), Files());
        }

        // three are looked for, five made ready and five put in place
        Assert.Equal(13, failed);
    }

    private static IEnumerable<string> AllowedFor(string name) =>
        Final
            .Where(file => string.Equals(file.Name, name, StringComparison.Ordinal))
            .Select(file => file.Text)
            .Concat(Updated.Contains(name, StringComparer.Ordinal) ? ["old"] : []);

    private (StageResult<WriteReport> Result, WatchedStep? FailedAt) Run(int step, Type failure)
    {
        WatchedStep? failedAt = null;
        var store = new WatchedStore(
            new DiskTextStore(),
            (moment, _) =>
            {
                if (step-- == 0)
                {
                    failedAt = moment;
                    throw failure == typeof(StoreFailedException)
                        ? new StoreFailedException("full", new IOException())
                        : (Exception)Activator.CreateInstance(failure)!;
                }
            }
        );
        var result = new SuiteWriter(store).Write(
            Final.Select(file => Plan(file.Name, file.Text)),
            dryRun: false,
            TestContext.Current.CancellationToken
        );
        return (result, failedAt);
    }

    // as a run finds the files
    private RenderedFile Plan(string name, string text)
    {
        var path = _folder[name.Split('/')];
        var file = new RenderedFile(
            path,
            _folder.FullName,
            text,
            ByteOrderMark: false,
            1,
            new DiskTextStore().TryOpen(path)
        );
        return name.EndsWith(".json", StringComparison.Ordinal)
            ? file with
            {
                Requires = [_folder["new", "deep", "A.cs"], _folder["B.cs"]],
            }
            : file;
    }

    private void Reset()
    {
        if (Directory.Exists(_folder["new"]))
        {
            Directory.Delete(_folder["new"], recursive: true);
        }

        File.WriteAllText(_folder["B.cs"], "old");
        File.WriteAllText(_folder["C.cs"], "old");
        File.WriteAllText(_folder["D.cs"], "d");
    }

    private Dictionary<string, string> Files() =>
        _folder.Files.ToDictionary(
            name => name.Replace(Path.DirectorySeparatorChar, '/'),
            name => File.ReadAllText(_folder[name]),
            StringComparer.Ordinal
        );
}
