using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>Opens assemblies with their documentation, each file once in a process for as long as neither changes.</summary>
internal static class MetadataReferenceCache
{
    private static readonly ConcurrentDictionary<Key, PortableExecutableReference> Opened = new();

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PortableExecutableReference Get(string path, MetadataReferenceProperties properties = default)
    {
        var file = Path.GetFullPath(path);
        var key = new Key(file, FileIdentity.Of(file), FileIdentity.Of(DocumentationOf(file)));
        var plain = Opened.GetOrAdd(key, _ => Open(file));
        return properties == default ? plain : plain.WithProperties(properties);
    }

    /// <summary>The path of the documentation of an assembly, whether or not there is one.</summary>
    public static string DocumentationOf(string path) => Path.ChangeExtension(path, ".xml");

    private static PortableExecutableReference Open(string path)
    {
        var documentation = DocumentationOf(path);
        return MetadataReference.CreateFromFile(
            path,
            documentation: File.Exists(documentation) ? new IndexedDocumentation(documentation) : null
        );
    }

    private sealed record Key(string Path, string? Assembly, string? Documentation);
}
