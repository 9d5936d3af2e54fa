using System.Diagnostics.CodeAnalysis;

namespace Caching;

/// <summary>Keeps values under keys until their time to live has passed.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public interface ICache<TKey, TValue> : IDisposable
    where TKey : notnull
{
    /// <summary>Occurs after an entry has left the cache, for whatever reason.</summary>
    /// <remarks>
    /// Handlers may call the cache. An exception that a handler throws reaches the caller whose call made the entry
    /// leave; the entry is gone nevertheless. Disposal raises no event.
    /// </remarks>
    event EventHandler<EntryEvictedEventArgs<TKey, TValue>>? EntryEvicted;

    /// <summary>Gets the number of entries whose time to live has not passed.</summary>
    /// <value>Zero if the cache is empty or has been disposed.</value>
    int Count { get; }

    /// <summary>Gets the value stored under a key.</summary>
    /// <param name="key">The key to look up.</param>
    /// <param name="value">
    /// When this method returns, the value stored under <paramref name="key"/>, or the default value of
    /// <typeparamref name="TValue"/> if there is none.
    /// </param>
    /// <returns>
    /// <see langword="true"/> if the cache holds an entry under <paramref name="key"/> that has not expired;
    /// otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value);

    /// <summary>Stores a value under a key, and replaces the value that was there.</summary>
    /// <param name="key">The key to store the value under.</param>
    /// <param name="value">The value to store.</param>
    /// <param name="timeToLive">
    /// How long the value is kept, or <see langword="null"/> to keep it for the default time to live of the cache.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="timeToLive"/> is zero or negative.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    void Set(TKey key, TValue value, TimeSpan? timeToLive = null);

    /// <summary>Gets the value stored under a key, or makes and stores it.</summary>
    /// <param name="key">The key to look up.</param>
    /// <param name="factory">Makes the value if the cache does not hold it.</param>
    /// <param name="cancellationToken">Stops the wait for the value.</param>
    /// <returns>The stored value, or the value that <paramref name="factory"/> made.</returns>
    /// <remarks>
    /// The value is kept for the default time to live of the cache. Concurrent calls may each run their factory; all of
    /// them return the value that was stored first, unless it has expired by then. If <paramref name="factory"/> throws,
    /// nothing is stored and the exception reaches the caller.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="key"/> or <paramref name="factory"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is canceled.</exception>
    Task<TValue> GetOrAddAsync(
        TKey key,
        ValueFactory<TKey, TValue> factory,
        CancellationToken cancellationToken = default
    );

    /// <summary>Removes the entry under a key.</summary>
    /// <param name="key">The key of the entry.</param>
    /// <returns>
    /// <see langword="true"/> if an entry that has not expired was removed; otherwise, <see langword="false"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    bool Remove(TKey key);

    /// <summary>Removes all entries.</summary>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    void Clear();
}
