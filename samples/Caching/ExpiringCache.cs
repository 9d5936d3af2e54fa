using System.Diagnostics.CodeAnalysis;

namespace Caching;

/// <summary>Keeps values in memory until their time to live has passed or newer ones need the room.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <remarks>
/// All members may be called from several threads at a time. An expired entry is never served; it leaves the cache,
/// and <see cref="EntryEvicted"/> is raised for it, when it is next looked up, replaced or removed, when room is
/// needed, or when <see cref="RemoveExpired"/> is called.
/// </remarks>
public sealed class ExpiringCache<TKey, TValue> : ICache<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly EntryTable<TKey, TValue> _entries;
    private readonly CacheOptions _options;
    private bool _disposed;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="options">What to keep and for how long, or <see langword="null"/> for the defaults.</param>
    /// <param name="timeProvider">The clock, or <see langword="null"/> for that of the system.</param>
    public ExpiringCache(CacheOptions? options = null, TimeProvider? timeProvider = null)
    {
        _options = options ?? new CacheOptions();
        _entries = new EntryTable<TKey, TValue>(_options, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public event EventHandler<EntryEvictedEventArgs<TKey, TValue>>? EntryEvicted;

    /// <summary>Gets the largest number of entries that are kept at a time.</summary>
    public int Capacity => _options.Capacity;

    /// <inheritdoc/>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.CountLive();
            }
        }
    }

    /// <summary>Gets or sets the value stored under a key.</summary>
    /// <param name="key">The key of the entry.</param>
    /// <value>The value stored under <paramref name="key"/>; setting it uses the default time to live.</value>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">
    /// The property is read and the cache holds no entry under <paramref name="key"/>, or the entry has expired.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    public TValue this[TKey key]
    {
        get => TryGet(key, out var value) ? value : throw new KeyNotFoundException($"No entry under '{key}'.");
        set => Set(key, value);
    }

    /// <inheritdoc/>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        (var found, value) = Change(entries => (entries.TryRead(key, out var stored), stored!));
        return found;
    }

    /// <inheritdoc/>
    public void Set(TKey key, TValue value, TimeSpan? timeToLive = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var kept = timeToLive ?? _options.DefaultTimeToLive;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(kept, TimeSpan.Zero, nameof(timeToLive));
        Change(entries => entries.Store(key, value, kept));
    }

    /// <inheritdoc/>
    public async Task<TValue> GetOrAddAsync(
        TKey key,
        ValueFactory<TKey, TValue> factory,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(factory);
        cancellationToken.ThrowIfCancellationRequested();
        if (TryGet(key, out var stored))
        {
            return stored;
        }

        var made = await factory(key, cancellationToken).WaitAsync(cancellationToken);
        return Change(entries =>
            entries.TryRead(key, out var first) ? first : entries.Store(key, made, _options.DefaultTimeToLive)
        );
    }

    /// <inheritdoc/>
    public bool Remove(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Change(entries => entries.TryRead(key, out _) && entries.Remove(key, EvictionReason.Removed));
    }

    /// <summary>Removes the entries whose time to live has passed.</summary>
    /// <returns>The number of entries that were removed; zero if none had expired.</returns>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    public int RemoveExpired() => Change(entries => entries.RemoveExpired());

    /// <inheritdoc/>
    public void Clear() => Change(entries => entries.Clear());

    /// <summary>Gets the keys of the entries that have not expired, the most recently used one first.</summary>
    /// <returns>A copy that later changes of the cache do not touch; empty if the cache holds no entry.</returns>
    /// <exception cref="ObjectDisposedException">The cache has been disposed.</exception>
    public IReadOnlyList<TKey> GetKeys() => Change(entries => entries.LiveKeys());

    /// <summary>Drops all entries without raising <see cref="EntryEvicted"/>; a second call does nothing.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _entries.Drop();
        }
    }

    // handlers run outside the lock: they may call the cache, and may take locks of their own
    private T Change<T>(Func<EntryTable<TKey, TValue>, T> change)
    {
        T result;
        IReadOnlyList<EntryEvictedEventArgs<TKey, TValue>> evicted;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            result = change(_entries);
            evicted = _entries.TakeEvicted();
        }

        foreach (var entry in evicted)
        {
            EntryEvicted?.Invoke(this, entry);
        }

        return result;
    }
}
