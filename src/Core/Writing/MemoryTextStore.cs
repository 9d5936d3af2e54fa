using System.Collections.Concurrent;

namespace SkeletonForge.Core.Writing;

/// <summary>A text store in memory: for previews, dry runs and tests. It has no folders and no links.</summary>
/// <remarks>Safe for use by several threads. Paths are compared ordinally.</remarks>
public sealed class MemoryTextStore : ITextStore
{
    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The texts by path, as they are now.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>Puts a file into the store, whether or not it exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <returns>The same store.</returns>
    public MemoryTextStore With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public string? TryRead(string path) => _files.GetValueOrDefault(path);

    /// <inheritdoc/>
    public void Create(string path, string text, bool byteOrderMark)
    {
        if (!_files.TryAdd(path, text))
        {
            throw new IOException($"'{path}' exists already.");
        }
    }

    /// <inheritdoc/>
    public string ResolveLinks(string path) => Path.GetFullPath(path);
}
