using Caching.Limits;

namespace Caching.Tests;

/// <summary>What the tests of this library share: a clock that stands still, and a cache and a limiter that obey it.</summary>
public abstract class CachingTestBase : IDisposable
{
    private readonly List<EntryEvictedEventArgs<string, int>> _evicted = [];

    /// <summary>Creates a fresh cache and a fresh limiter for one test.</summary>
    protected CachingTestBase()
    {
        Cache = new ExpiringCache<string, int>(Options, Clock);
        Cache.EntryEvicted += (_, entry) => _evicted.Add(entry);
        Limiter = new TokenBucketRateLimiter(capacity: 2, refillInterval: TimeSpan.FromSeconds(1), Clock);
    }

    /// <summary>The time, which passes only when a test says so.</summary>
    protected ManualTimeProvider Clock { get; } = new();

    /// <summary>The options of <see cref="Cache"/>: one minute to live, room for three entries.</summary>
    protected CacheOptions Options { get; } = new() { DefaultTimeToLive = TimeSpan.FromMinutes(1), Capacity = 3 };

    /// <summary>An empty cache on <see cref="Clock"/>.</summary>
    protected ExpiringCache<string, int> Cache { get; }

    /// <summary>A full limiter on <see cref="Clock"/>: two permits, and one comes back each second.</summary>
    protected TokenBucketRateLimiter Limiter { get; }

    /// <summary>The entries that have left <see cref="Cache"/>, in order.</summary>
    protected IReadOnlyList<EntryEvictedEventArgs<string, int>> Evicted => _evicted;

    /// <summary>How often <see cref="MeasureAsync"/> was called.</summary>
    protected int Measurements { get; private set; }

    /// <summary>Canceled when the test run is stopped.</summary>
    protected static CancellationToken TestStopped => TestContext.Current.CancellationToken;

    /// <summary>Disposes of <see cref="Cache"/> and <see cref="Limiter"/>.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A factory for <see cref="Cache"/>: the value of a key is its length.</summary>
    protected Task<int> MeasureAsync(string key, CancellationToken cancellationToken)
    {
        Measurements++;
        return Task.FromResult(key.Length);
    }

    /// <summary>Moves <see cref="Clock"/> past the time to live of everything that is in <see cref="Cache"/> by default.</summary>
    protected void LetEntriesExpire() => Clock.Advance(Options.DefaultTimeToLive);

    /// <summary>Releases what a test class holds; call the base when overriding.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Cache.Dispose();
            Limiter.Dispose();
        }
    }
}
