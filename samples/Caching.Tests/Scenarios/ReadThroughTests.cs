namespace Caching.Tests.Scenarios;

public sealed class ReadThroughTests : CachingTestBase
{
    [Fact]
    public async Task AValueIsMadeOnceAndAgainAfterItHasExpired()
    {
        Assert.Equal(5, await Cache.GetOrAddAsync("apple", MeasureAsync, TestStopped));
        Assert.Equal(5, await Cache.GetOrAddAsync("apple", MeasureAsync, TestStopped));
        Assert.Equal(1, Measurements);

        LetEntriesExpire();

        Assert.Equal(5, await Cache.GetOrAddAsync("apple", MeasureAsync, TestStopped));
        Assert.Equal(2, Measurements);
        Assert.Equal(EvictionReason.Expired, Assert.Single(Evicted).Reason);
    }

    [Fact]
    public async Task ManyValuesAreMadeOnlyAsFarAsTheyAreRead()
    {
        await foreach (var (key, length) in Cache.GetManyAsync(["fig", "pear"], MeasureAsync, TestStopped))
        {
            Assert.Equal(("fig", 3), (key, length));
            break;
        }

        Assert.Equal(["fig"], Cache.GetKeys());
    }

    [Fact]
    public void AFullCacheDropsWhatExpiredFirstAndThenWhatWasUsedLongestAgo()
    {
        Cache.Set("a", 1, TimeSpan.FromSeconds(1));
        Cache.Set("b", 2);
        Cache.Set("c", 3);
        Clock.Advance(TimeSpan.FromSeconds(1));

        Cache.Set("d", 4);
        Cache.TryGet("b", out _);
        Cache.Set("e", 5);

        Assert.Equal(["e", "b", "d"], Cache.GetKeys());
        Assert.Equal(
            [("a", EvictionReason.Expired), ("c", EvictionReason.CapacityReached)],
            Evicted.Select(entry => (entry.Key, entry.Reason))
        );
    }

    [Fact]
    public void ReadingKeepsAnEntryOfASlidingCacheAlive()
    {
        using var cache = new ExpiringCache<string, int>(Options with { IsSliding = true }, Clock);
        cache.Set("a", 1);
        for (var i = 0; i < 3; i++)
        {
            Clock.Advance(Options.DefaultTimeToLive - TimeSpan.FromTicks(1));
            Assert.True(cache.TryGet("a", out _));
        }

        LetEntriesExpire();

        Assert.False(cache.TryGet("a", out _));
    }

    [Fact]
    public void AHandlerMayCallTheCache()
    {
        Cache.Set("a", 1);
        Cache.EntryEvicted += (_, entry) => Cache.Set("last", entry.Value);

        Cache.Remove("a");

        Assert.Equal(1, Cache["last"]);
    }
}
