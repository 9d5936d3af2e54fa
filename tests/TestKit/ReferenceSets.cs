using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.TestKit;

/// <summary>
/// Fixed sets of references for compilations made in tests: the reference pack of the installed SDK, never what
/// happens to be loaded into the test process.
/// </summary>
public static class ReferenceSets
{
    private const string Framework = "net10.0";
    private const string PackName = "Microsoft.NETCore.App.Ref";

    private static readonly Lazy<ImmutableArray<MetadataReference>> Bare = new(() => ReadPack(documented: false));
    private static readonly Lazy<ImmutableArray<MetadataReference>> Documented = new(() => ReadPack(documented: true));

    /// <summary>The whole .NET 10 base library, without its documentation.</summary>
    public static ImmutableArray<MetadataReference> NetCore => Bare.Value;

    /// <summary>The whole .NET 10 base library; its symbols have the documentation of the pack's XML files.</summary>
    public static ImmutableArray<MetadataReference> NetCoreWithDocumentation => Documented.Value;

    /// <summary>The folder of the .NET 10 reference assemblies and their XML files.</summary>
    /// <exception cref="DirectoryNotFoundException">The SDK that runs the tests has no such pack.</exception>
    public static string NetCoreDirectory { get; } = FindPack();

    /// <summary>A reference to one assembly, with the XML file beside it as its documentation if there is one.</summary>
    /// <param name="path">The path of the assembly.</param>
    public static MetadataReference FromFile(string path) => Read(path, documented: true);

    private static ImmutableArray<MetadataReference> ReadPack(bool documented) =>
        [
            .. Directory
                .EnumerateFiles(NetCoreDirectory, "*.dll")
                .Order(StringComparer.Ordinal)
                .Select(path => Read(path, documented)),
        ];

    private static PortableExecutableReference Read(string path, bool documented)
    {
        var xml = Path.ChangeExtension(path, ".xml");
        return MetadataReference.CreateFromFile(
            path,
            documentation: documented && File.Exists(xml) ? XmlDocumentationProvider.CreateFromFile(xml) : null
        );
    }

    private static string FindPack()
    {
        var pack = new DirectoryInfo(Path.Combine(DotnetInstallation.Root, "packs", PackName));
        var found = pack.Exists
            ? pack.EnumerateDirectories()
                .Select(version => new DirectoryInfo(Path.Combine(version.FullName, "ref", Framework)))
                .Where(folder => folder.Exists)
                .MaxBy(folder => Version.TryParse(folder.Parent!.Parent!.Name, out var version) ? version : new(0, 0))
            : null;

        return found?.FullName
            ?? throw new DirectoryNotFoundException(
                $"'{pack.FullName}' has no {Framework} pack: install the .NET 10 SDK."
            );
    }
}
