using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>Opens assemblies with their documentation, each file once in a process for as long as it does not change.</summary>
internal static class MetadataReferenceCache
{
    private static readonly ConcurrentDictionary<Key, PortableExecutableReference> Opened = new();

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PortableExecutableReference Get(string path, MetadataReferenceProperties properties = default)
    {
        var file = new FileInfo(path);
        var plain = Opened.GetOrAdd(new(file.FullName, file.LastWriteTimeUtc, file.Length), key => Open(key.Path));
        return properties == default ? plain : plain.WithProperties(properties);
    }

    private static PortableExecutableReference Open(string path)
    {
        var documentation = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(
            path,
            documentation: File.Exists(documentation) ? new IndexedDocumentation(documentation) : null
        );
    }

    private sealed record Key(string Path, DateTime Written, long Length);
}
