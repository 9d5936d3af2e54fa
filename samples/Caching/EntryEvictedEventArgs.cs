namespace Caching;

/// <summary>Says which entry left a cache, and why.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="key">The key of the entry.</param>
/// <param name="value">The value that was stored.</param>
/// <param name="reason">Why the entry left the cache.</param>
public sealed class EntryEvictedEventArgs<TKey, TValue>(TKey key, TValue value, EvictionReason reason) : EventArgs
{
    /// <summary>Gets the key of the entry.</summary>
    public TKey Key { get; } = key;

    /// <summary>Gets the value that was stored.</summary>
    public TValue Value { get; } = value;

    /// <summary>Gets why the entry left the cache.</summary>
    public EvictionReason Reason { get; } = reason;
}
