namespace Caching;

/// <summary>Why an entry left a cache.</summary>
public enum EvictionReason
{
    /// <summary>The time to live of the entry had passed.</summary>
    Expired,

    /// <summary>The cache was full, and the entry was the one that was used longest ago.</summary>
    CapacityReached,

    /// <summary>The entry was removed by a caller.</summary>
    Removed,

    /// <summary>Another value was stored under the key.</summary>
    Replaced,
}
