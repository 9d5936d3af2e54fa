namespace SkeletonForge.Benchmarks.Discovery;

/// <summary>The texts of the library.</summary>
internal static class ShopLibrary
{
    /// <summary>What the classes of an area depend on.</summary>
    public static string StoreAndEntry(int area) =>
        $$"""
            namespace Shop.Area{{area}};

            /// <summary>Keeps the entries of area {{area}}, each under a key.</summary>
            public interface IStore{{area}}
            {
                /// <summary>Finds the entry of a key.</summary>
                /// <param name="key">The key.</param>
                /// <returns>The entry; <see langword="null"/> if there is none.</returns>
                Entry{{area}}? Find(string key);

                /// <summary>Saves an entry and waits until it is written.</summary>
                /// <param name="entry">The entry.</param>
                /// <param name="cancellationToken">Stops the work.</param>
                /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
                Task SaveAsync(Entry{{area}} entry, CancellationToken cancellationToken);
            }

            /// <summary>An entry of area {{area}}.</summary>
            /// <param name="Key">The key, which is never empty.</param>
            /// <param name="Count">How many there are.</param>
            public sealed record Entry{{area}}(string Key, int Count);
            """;

    /// <summary>A class with five documented members and what its kind adds.</summary>
    public static string ClassText(ShopClass shopClass) =>
        $$"""
            namespace Shop.{{shopClass.Scope}};

            /// <summary>Holds entries of area {{shopClass.Area}} until they expire. It is empty at first.</summary>
            {{Head(shopClass)}}
                private readonly Dictionary<string, Entry{{shopClass.Area}}> _entries = new(StringComparer.Ordinal);
                private bool _isDisposed;

                /// <summary>Gets how many entries there are.</summary>
                /// <value>The number of entries; 0 if there is none.</value>
                public int Count => _entries.Count;

                /// <summary>Adds an entry, or replaces the one with the same key.</summary>
                /// <param name="entry">The entry.</param>
                /// <returns><see langword="true"/> if the entry is new; otherwise, <see langword="false"/>.</returns>
                /// <exception cref="ArgumentNullException"><paramref name="entry"/> is <see langword="null"/>.</exception>
                /// <exception cref="ObjectDisposedException">It is disposed.</exception>
                public bool Add(Entry{{shopClass.Area}} entry)
                {
                    ArgumentNullException.ThrowIfNull(entry);
                    ObjectDisposedException.ThrowIf(_isDisposed, this);
                    var isNew = !_entries.ContainsKey(entry.Key);
                    _entries[entry.Key] = entry;
                    return isNew;
                }

                /// <summary>Removes the entry of a key.</summary>
                /// <param name="key">The key.</param>
                /// <returns><see langword="true"/> if there was one; otherwise, <see langword="false"/>.</returns>
                /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
                public bool Remove(string key)
                {
                    ArgumentException.ThrowIfNullOrEmpty(key);
                    return _entries.Remove(key);
                }

                /// <summary>Copies all entries to a store, logs how many, and waits until they are written.</summary>
                /// <param name="store">The store.</param>
                /// <param name="cancellationToken">Stops the work.</param>
                /// <returns>The number of entries that were copied.</returns>
                /// <exception cref="ArgumentNullException"><paramref name="store"/> is <see langword="null"/>.</exception>
                public async Task<int> CopyToAsync(IStore{{shopClass.Area}} store, CancellationToken cancellationToken = default)
                {
                    ArgumentNullException.ThrowIfNull(store);
                    foreach (var entry in _entries.Values)
                    {
                        await store.SaveAsync(entry, cancellationToken);
                    }

                    return _entries.Count;
                }

                /// <summary>Removes all entries. Disposing of it twice does nothing.</summary>
                public void Dispose()
                {
                    _isDisposed = true;
                    _entries.Clear();
                }
            }
            """;

    private static string Head(ShopClass shopClass) =>
        shopClass.Kind switch
        {
            0 => $$"""
                /// <param name="store">Where entries come from that are not held.</param>
                /// <param name="clock">Tells when entries expire.</param>
                public sealed class {{shopClass.Name}}(IStore{{shopClass.Area}} store, TimeProvider clock) : IDisposable
                {
                    /// <summary>Finds the entry of a key here or in the store.</summary>
                    /// <param name="key">The key.</param>
                    /// <param name="timeToLive">How long the entry stays before it expires.</param>
                    /// <returns>The entry; <see langword="null"/> if there is none or it expired.</returns>
                    public Entry{{shopClass.Area}}? Find(string key, TimeSpan timeToLive) =>
                        clock.GetUtcNow().Ticks > timeToLive.Ticks ? store.Find(key) : _entries.GetValueOrDefault(key);

                """,
            1 => $$"""
                /// <param name="store">Where entries come from.</param>
                /// <param name="log">Takes a line for each entry.</param>
                public sealed class {{shopClass.Name}}(IStore{{shopClass.Area}} store, Action<string>? log = null) : IDisposable
                {
                    /// <summary>Loads the entries that a file names, and logs each.</summary>
                    /// <param name="path">The path of the file.</param>
                    /// <returns>The number of entries that were loaded.</returns>
                    /// <exception cref="FileNotFoundException">There is no such file.</exception>
                    public int Load(string path)
                    {
                        foreach (var key in File.ReadAllLines(path))
                        {
                            log?.Invoke(key);
                            _entries[key] = store.Find(key) ?? new(key, 0);
                        }

                        return _entries.Count;
                    }

                """,
            2 => $$"""
                /// <typeparam name="TLabel">What entries are labelled with.</typeparam>
                public sealed class {{shopClass.Name}}<TLabel> : IDisposable
                    where TLabel : notnull
                {
                    private readonly Dictionary<TLabel, string> _labels = [];

                    /// <summary>Labels an entry.</summary>
                    /// <param name="label">The label.</param>
                    /// <param name="entry">The entry.</param>
                    /// <returns><see langword="true"/> if the label is new; otherwise, <see langword="false"/>.</returns>
                    public bool Label(TLabel label, Entry{{shopClass.Area}} entry) => _labels.TryAdd(label, entry.Key);

                """,
            _ => $$"""
                /// <param name="lifetime">How long entries are held.</param>
                /// <param name="capacity">How many entries are held at most.</param>
                public sealed class {{shopClass.Name}}(TimeSpan lifetime, int capacity = 16) : IDisposable
                {
                    /// <summary>Says whether an entry of some age is still held.</summary>
                    /// <param name="age">The age.</param>
                    /// <returns><see langword="true"/> if it has not expired and there is room; otherwise, <see langword="false"/>.</returns>
                    public bool Holds(TimeSpan age) => age < lifetime && _entries.Count < capacity;

                """,
        };
}
