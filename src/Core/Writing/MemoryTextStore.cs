using System.Collections.Concurrent;

namespace SkeletonForge.Core.Writing;

/// <summary>A text store in memory: for previews, dry runs and tests. It has no folders and no links.</summary>
/// <remarks>Safe for use by several threads. Paths are compared ordinally.</remarks>
public sealed class MemoryTextStore : ITextStore
{
    private readonly ConcurrentDictionary<string, StoredText> _files = new(StringComparer.Ordinal);

    /// <summary>The texts by path, as they are now.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        _files.ToDictionary(file => file.Key, file => file.Value.Text, StringComparer.Ordinal);

    /// <summary>Puts a file into the store, whether or not it exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The same store.</returns>
    public MemoryTextStore With(string path, string text)
    {
        _files[path] = new(text);
        return this;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public StoredText? TryOpen(string path) => _files.GetValueOrDefault(path);

    /// <inheritdoc/>
    public IStagedText Stage(string path, StoredText text, StoredText? expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryOpen(path) != expected)
        {
            throw NotAsExpected(path, expected);
        }

        return new StagedEntry(_files, path, text, expected);
    }

    /// <inheritdoc/>
    public void Delete(string path, StoredText expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        if (!_files.TryRemove(new(path, expected)))
        {
            throw new IOException($"'{path}' was changed in the meantime.");
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> FilesIn(string folder) =>
        [
            .. _files
                .Keys.Where(path => string.Equals(Path.GetDirectoryName(path), folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    /// <inheritdoc/>
    public string ResolveLinks(string path) => Path.GetFullPath(path);

    private static IOException NotAsExpected(string path, StoredText? expected) =>
        new(expected is null ? $"'{path}' exists already." : $"'{path}' was changed in the meantime.");

    private sealed class StagedEntry(
        ConcurrentDictionary<string, StoredText> files,
        string path,
        StoredText text,
        StoredText? expected
    ) : IStagedText
    {
        public void Commit()
        {
            if (!(expected is null ? files.TryAdd(path, text) : files.TryUpdate(path, text, expected)))
            {
                throw NotAsExpected(path, expected);
            }
        }

        public void Dispose()
        {
            // nothing was written yet
        }
    }
}
