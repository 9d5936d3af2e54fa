namespace Caching.Limits;

/// <summary>A limiter whose permits come back one by one, at a steady rate, up to a capacity.</summary>
public sealed class TokenBucketRateLimiter : RateLimiter
{
    private readonly Lock _gate = new();
    private readonly long _start;
    private long _refilled;
    private long _ticksSinceRefill;
    private int _permits;

    /// <summary>Creates a full bucket.</summary>
    /// <param name="capacity">The largest number of permits that the bucket holds.</param>
    /// <param name="refillInterval">The time in which one permit comes back.</param>
    /// <param name="timeProvider">The clock, or <see langword="null"/> for that of the system.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="capacity"/> is less than one.
    /// -or-
    /// <paramref name="refillInterval"/> is zero or negative.
    /// </exception>
    public TokenBucketRateLimiter(int capacity, TimeSpan refillInterval, TimeProvider? timeProvider = null)
        : base(timeProvider)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(refillInterval, TimeSpan.Zero);
        Capacity = capacity;
        RefillInterval = refillInterval;
        _permits = capacity;
        _start = TimeProvider.GetTimestamp();
    }

    /// <inheritdoc/>
    public override int Capacity { get; }

    /// <summary>Gets the time in which one permit comes back.</summary>
    public TimeSpan RefillInterval { get; }

    /// <inheritdoc/>
    public override int AvailablePermits
    {
        get
        {
            lock (_gate)
            {
                Refill();
                return _permits;
            }
        }
    }

    /// <summary>Fills the bucket up to its capacity at once.</summary>
    /// <exception cref="ObjectDisposedException">The limiter has been disposed.</exception>
    public void Reset()
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        lock (_gate)
        {
            Refill();
            _permits = Capacity;
        }
    }

    /// <inheritdoc/>
    protected override bool TryTake(int permits)
    {
        lock (_gate)
        {
            Refill();
            if (_permits < permits)
            {
                return false;
            }

            _permits -= permits;
            return true;
        }
    }

    /// <inheritdoc/>
    protected override TimeSpan GetDelay(int permits)
    {
        lock (_gate)
        {
            Refill();
            // an interval of centuries times a permit or two is more than 64 bits hold
            var ticks = ((Int128)RefillInterval.Ticks * (permits - _permits)) - _ticksSinceRefill;
            return TimeSpan.FromTicks((long)Int128.Clamp(ticks, 0, long.MaxValue));
        }
    }

    // counts whole intervals since the start, so that no fraction of a permit is lost between two calls
    private void Refill()
    {
        (var earned, _ticksSinceRefill) = Math.DivRem(TimeProvider.GetElapsedTime(_start).Ticks, RefillInterval.Ticks);
        _permits = (int)Math.Min(Capacity, _permits + (earned - _refilled));
        _refilled = earned;
    }
}
