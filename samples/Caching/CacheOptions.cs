namespace Caching;

/// <summary>Decides how long and how much an <see cref="ExpiringCache{TKey, TValue}"/> keeps.</summary>
public sealed record CacheOptions
{
    /// <summary>Gets how long an entry is kept if the caller does not say; the default is five minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public TimeSpan DefaultTimeToLive
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMinutes(5);

    /// <summary>Gets the largest number of entries that are kept at a time; the default is 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int Capacity
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1_000;

    /// <summary>Gets a value indicating whether reading an entry starts its time to live anew.</summary>
    /// <value>
    /// <see langword="true"/> if an entry expires when it has not been read for its time to live;
    /// <see langword="false"/>, the default, if it expires when that time has passed since it was stored.
    /// </value>
    public bool IsSliding { get; init; }
}
