using System.Runtime.CompilerServices;

namespace Caching;

/// <summary>What can be done with any cache.</summary>
public static class CacheExtensions
{
    /// <summary>Gets the value stored under a key, or a substitute.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="cache">The cache to read.</param>
    /// <param name="key">The key to look up.</param>
    /// <param name="substitute">What to return if there is no entry.</param>
    /// <returns>
    /// The stored value, or <paramref name="substitute"/> if the key is missing or the entry has expired.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="cache"/> or <paramref name="key"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    public static TValue GetOr<TKey, TValue>(this ICache<TKey, TValue> cache, TKey key, TValue substitute)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cache);
        return cache.TryGet(key, out var value) ? value : substitute;
    }

    /// <summary>Gets or makes the values of several keys, one after another.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <param name="cache">The cache to read and to fill.</param>
    /// <param name="keys">The keys, which are looked up in this order.</param>
    /// <param name="factory">Makes the values that the cache does not hold.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <returns>
    /// Each key with its value, in the order of <paramref name="keys"/>. A key is looked up when its pair is asked for,
    /// and not before.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="cache"/>, <paramref name="keys"/> or <paramref name="factory"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed when a pair is asked for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is canceled.</exception>
    public static IAsyncEnumerable<KeyValuePair<TKey, TValue>> GetManyAsync<TKey, TValue>(
        this ICache<TKey, TValue> cache,
        IEnumerable<TKey> keys,
        ValueFactory<TKey, TValue> factory,
        CancellationToken cancellationToken = default
    )
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(factory);
        return Enumerate(cache, keys, factory, cancellationToken);
    }

    // an iterator checks its arguments at the first step; the method above checks them at the call
    private static async IAsyncEnumerable<KeyValuePair<TKey, TValue>> Enumerate<TKey, TValue>(
        ICache<TKey, TValue> cache,
        IEnumerable<TKey> keys,
        ValueFactory<TKey, TValue> factory,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
        where TKey : notnull
    {
        foreach (var key in keys)
        {
            yield return new(key, await cache.GetOrAddAsync(key, factory, cancellationToken));
        }
    }
}
