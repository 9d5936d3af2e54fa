using SkeletonForge.Extension.Commands;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Tests.Commands;
using SkeletonForge.Extension.Tests.Doubles;

namespace SkeletonForge.Extension.Tests.Ide;

public sealed class GivenWork
{
    private readonly FakeVisualStudio _visualStudio = new();
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task WhenItIsDoneAtOnce_ThenNoProgressIsShown()
    {
        var result = await NewWork().DoAsync("Thinking", _ => Task.FromResult(42), CancellationToken.None);

        Assert.Equal(42, result);
        Assert.Empty(_visualStudio.Progress);
    }

    [Fact]
    public async Task WhenItTakesLong_ThenProgressIsShownUntilItEnds()
    {
        var end = new TaskCompletionSource<int>();
        var shown = new TaskCompletionSource();
        _visualStudio.OnProgress = _ => shown.TrySetResult();
        var work = NewWork().DoAsync("Thinking", _ => end.Task, CancellationToken.None);
        _clock.PassOne();
        await shown.Task;
        Assert.False(work.IsCompleted);

        end.SetResult(42);

        Assert.Equal(42, await work);
        var progress = Assert.Single(_visualStudio.Progress);
        Assert.Equal("Thinking", progress.Title);
        Assert.True(progress.IsEnded);
    }

    [Fact]
    public async Task WhenTheUserCancels_ThenTheWorkIsStopped()
    {
        _visualStudio.OnProgress = progress =>
        {
            if (!progress.Token.IsCancellationRequested)
            {
                progress.Cancel();
            }
        };
        var work = NewWork()
            .DoAsync(
                "Thinking",
                async token =>
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return 42;
                },
                CancellationToken.None
            );
        _clock.PassOne();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work);
        Assert.True(Assert.Single(_visualStudio.Progress).IsEnded);
    }

    [Fact]
    public async Task WhenACommandIsCanceled_ThenNothingIsWrittenAndTheOutputSaysSo()
    {
        using var shop = new ShopInVisualStudio();
        shop.Edit(shop.TillPath, "Add(string");
        var before = shop.Snapshot();
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await shop.Create<GenerateInEditor>().ExecuteCommandAsync(shop.VisualStudio.NewContext(), canceled.Token);

        Assert.Equal(before, shop.Snapshot());
        Assert.Empty(shop.VisualStudio.Prompts);
        Assert.Contains(Strings.Canceled, shop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheUserCancelsACommandMidWay_ThenNothingIsWritten()
    {
        var clock = new FakeClock();
        using var shop = new ShopInVisualStudio(usesMSBuild: true, clock);
        shop.Edit(shop.TillPath, "Add(string");
        var before = shop.Snapshot();
        shop.VisualStudio.OnProgress = progress =>
        {
            if (!progress.Token.IsCancellationRequested)
            {
                progress.Cancel();
            }
        };

        var running = shop.RunAsync<GenerateInEditor>();
        clock.PassOne();
        await running;

        Assert.Equal(before.Keys.Where(IsSource), shop.Snapshot().Keys.Where(IsSource));
        Assert.Contains(Strings.Canceled, shop.Output, StringComparison.Ordinal);

        static bool IsSource(string path) => !path.Split(Path.DirectorySeparatorChar).Contains("obj");
    }

    private Work NewWork() => new(_visualStudio.Extensibility, _clock);

    /// <summary>A clock on which time passes when a test says so; timers that are asked for later fire at once.</summary>
    private sealed class FakeClock : TimeProvider
    {
        private readonly TaskCompletionSource _passed = new();

        public void PassOne() => _passed.TrySetResult();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ = _passed.Task.ContinueWith(_ => callback(state), TaskScheduler.Default);
            return new Timer();
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
