namespace Caching.Tests.Scenarios;

public sealed class ThrottlingTests : CachingTestBase
{
    [Fact]
    public async Task AWaitingCallerGoesOnWhenItsPermitsAreBack()
    {
        Assert.True(Limiter.TryAcquire(2));
        var waiting = Limiter.AcquireAsync(2, TestStopped);

        Clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.False(waiting.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(0.1));

        await waiting;
        Assert.Equal(0, Limiter.AvailablePermits);
    }

    [Fact]
    public void FractionsOfAPermitAreNotLostBetweenCalls()
    {
        Limiter.TryAcquire(2);
        for (var i = 0; i < 4; i++)
        {
            Clock.Advance(TimeSpan.FromSeconds(0.25));
            _ = Limiter.AvailablePermits;
        }

        Assert.Equal(1, Limiter.AvailablePermits);
    }

    [Fact]
    public async Task DisposalEndsAWaitAndLeavesNoTimer()
    {
        Limiter.TryAcquire(2);
        var waiting = Limiter.AcquireAsync(1, TestStopped);

        Limiter.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        Assert.Equal(0, Clock.PendingTimers);
    }

    [Fact]
    public async Task CancellationEndsAWaitAndTakesNoPermit()
    {
        using var caller = CancellationTokenSource.CreateLinkedTokenSource(TestStopped);
        Limiter.TryAcquire(2);
        var waiting = Limiter.AcquireAsync(1, caller.Token);

        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, Limiter.AvailablePermits);
    }

    [Fact]
    public void ARefusalSaysWhatWasAskedForAndWhatWasThere()
    {
        (int Requested, int Available)? refused = null;
        Limiter.Refused += (_, refusal) => refused = (refusal.Requested, refusal.Available);
        Limiter.TryAcquire();

        Assert.False(Limiter.TryAcquire(2));

        Assert.Equal((2, 1), refused);
    }
}
