namespace Caching;

/// <summary>Makes the value that belongs to a key, when a cache does not hold it.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="key">The key that was asked for.</param>
/// <param name="cancellationToken">Canceled when the caller no longer waits for the value.</param>
/// <returns>The value to store and to return.</returns>
public delegate Task<TValue> ValueFactory<in TKey, TValue>(TKey key, CancellationToken cancellationToken);
