using System.Xml;
using System.Xml.Linq;
using NuGet.Frameworks;
using NuGet.Versioning;

namespace SkeletonForge.Workspaces.Assemblies;

/// <summary>Takes a package, gives all packages that it depends on and that are in the cache; reads their <c>.nuspec</c> files.</summary>
internal sealed class PackageClosure(PackageFolder packages, NuGetFramework framework)
{
    /// <summary>Follows the dependencies, nearest first, each package once.</summary>
    public IReadOnlyList<CachedPackage> Of(CachedPackage package)
    {
        var closure = new List<CachedPackage>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { package.Id };
        var pending = new Queue<CachedPackage>([package]);
        while (pending.TryDequeue(out var current))
        {
            foreach (var dependency in Dependencies(current).Where(dependency => known.Add(dependency.Id)))
            {
                closure.Add(dependency);
                pending.Enqueue(dependency);
            }
        }

        return closure;
    }

    private List<CachedPackage> Dependencies(CachedPackage package)
    {
        var file = Directory.EnumerateFiles(package.Folder, "*.nuspec").FirstOrDefault();
        if (file is null || SafeXml.TryLoad(file) is not { } nuspec)
        {
            return [];
        }

        var all = nuspec.Descendants().Where(element => element.Name.LocalName is "dependencies");
        return [.. all.SelectMany(Chosen).Select(Open).OfType<CachedPackage>()];
    }

    private IEnumerable<XElement> Chosen(XElement dependencies)
    {
        var groups = dependencies
            .Elements()
            .Where(element => element.Name.LocalName is "group")
            .ToLookup(group => Framework(group.Attribute("targetFramework")?.Value));
        var nearest = FrameworkFolders.Nearest(groups.Select(group => group.Key), framework);
        return nearest is null ? dependencies.Elements() : groups[nearest].Elements();
    }

    private static NuGetFramework Framework(string? name) =>
        name is null ? NuGetFramework.AnyFramework : NuGetFramework.Parse(name);

    private CachedPackage? Open(XElement dependency) =>
        dependency.Attribute("id")?.Value is { } id
            ? packages.Find(
                id,
                VersionRange.TryParse(dependency.Attribute("version")?.Value ?? "", out var range)
                    ? range
                    : VersionRange.All
            )
            : null;
}

/// <summary>Reads XML that others wrote: no external entities, no document types, no exceptions for broken text.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
    };

    /// <summary>Reads a file; <see langword="null"/> if it is not well-formed or cannot be read.</summary>
    public static XDocument? TryLoad(string path)
    {
        try
        {
            using var reader = XmlReader.Create(path, Settings);
            return XDocument.Load(reader, LoadOptions.None);
        }
        catch (Exception unreadable) when (unreadable is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
