using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Writing;

public sealed class GivenARunThatWrites : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhenAnotherStarts_ThenItIsToldWhoWrites()
    {
        using var first = (await TakeAsync("repository")).Value;

        var second = await TakeAsync("repository");

        Assert.NotNull(first);
        Assert.False(second.HasValue);
        var problem = Assert.Single(second.Diagnostics);
        Assert.Equal("SKF3017", problem.Rule.Id);
        Assert.Equal(_folder["repository"], problem.Arguments[0]);
        Assert.StartsWith(
            $"process {Environment.ProcessId} on {Environment.MachineName}, since ",
            problem.Arguments[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenItEnds_ThenTheNextHasWaitedForIt()
    {
        var first = (await TakeAsync("repository")).Value!;
        var second = TakeAsync("repository", TimeSpan.FromMinutes(1));
        Assert.False(second.IsCompleted);

        first.Dispose();

        using var held = (await second).Value;
        Assert.NotNull(held);
    }

    [Fact]
    public async Task WhenAnotherWritesElsewhere_ThenBothRun()
    {
        using var first = (await TakeAsync("repository")).Value;
        using var second = (await TakeAsync("another")).Value;

        Assert.NotNull(second);
    }

    [Fact]
    public async Task WhenLocksCannotBeKept_ThenItRunsWithoutOne()
    {
        File.WriteAllText(_folder["locks"], "a file where the folder was to be");

        using var first = (await TakeAsync("repository")).Value;
        using var second = (await TakeAsync("repository")).Value;

        Assert.NotNull(second);
    }

    [Fact]
    public async Task WhenAKilledRunHasLeftTemporaryFiles_ThenOnlyThoseAreDeleted()
    {
        var killed = Write("repository", ".skeletonforge-0123456789abcdef0123456789abcdef.tmp", isOld: true);
        string[] others =
        [
            Write("repository", ".skeletonforge-0123456789abcdef0123456789abcdee.tmp", isOld: false),
            Write("repository", ".skeletonforge-0123456789abcdef0123456789abcdef.tmp.cs", isOld: true),
            Write("repository", ".skeletonforge-notes.tmp", isOld: true),
            Write("elsewhere", ".skeletonforge-0123456789abcdef0123456789abcdef.tmp", isOld: true),
        ];
        using var held = (await TakeAsync("repository")).Value!;

        held.Sweep([_folder["repository"], _folder["elsewhere"], _folder["repository", "absent"]]);

        Assert.False(File.Exists(killed));
        Assert.All(others, path => Assert.True(File.Exists(path), path));
    }

    private string Write(string folder, string name, bool isOld)
    {
        Directory.CreateDirectory(_folder[folder]);
        File.WriteAllText(_folder[folder, name], "");
        File.SetLastWriteTimeUtc(_folder[folder, name], DateTime.UtcNow.AddMinutes(isOld ? -1 : 1));
        return _folder[folder, name];
    }

    private Task<StageResult<RunLock>> TakeAsync(string folder, TimeSpan patience = default) =>
        RunLock.TakeAsync(_folder[folder], _folder["locks"], patience, TestContext.Current.CancellationToken);
}
