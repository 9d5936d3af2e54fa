using System.Xml.Linq;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>A project file as text: what it says itself, conditions and imports left aside.</summary>
internal sealed class ProjectFile
{
    private readonly IReadOnlyList<XElement> _elements;

    private ProjectFile(string path, IReadOnlyList<XElement> elements)
    {
        FilePath = path;
        _elements = elements;
    }

    public string FilePath { get; }

    public string Name => Path.GetFileNameWithoutExtension(FilePath);

    public string Directory => Path.GetDirectoryName(FilePath)!;

    /// <summary>The absolute paths of the projects that are referenced by literal paths.</summary>
    public IReadOnlyList<string> ProjectReferences =>
        [
            .. Items("ProjectReference")
                .Select(path => Path.GetFullPath(Path.Combine(Directory, path.Replace('\\', '/')))),
        ];

    /// <summary>The ids of the packages that are referenced.</summary>
    public IReadOnlyList<string> Packages => [.. Items("PackageReference")];

    /// <summary>The namespaces that <c>Using</c> items import everywhere.</summary>
    public IReadOnlyList<string> Usings => [.. Items("Using")];

    /// <summary>A digest of all that it says.</summary>
    public string Fingerprint => Digest.OfAll(_elements.Select(element => element.ToString()));

    /// <summary>Reads a project file, with the values that <c>Directory.Build.props</c> gives above it.</summary>
    /// <returns>A file that says nothing if it cannot be read.</returns>
    public static ProjectFile Read(string path)
    {
        var shared = SourceFolder
            .Upwards(Path.GetDirectoryName(path))
            .Select(folder => Path.Combine(folder, "Directory.Build.props"))
            .FirstOrDefault(File.Exists);
        return new(path, [.. Elements(path), .. shared is null ? [] : Elements(shared)]);
    }

    /// <summary>The first value of a property; <see langword="null"/> if it has none.</summary>
    public string? Property(string name) =>
        _elements
            .FirstOrDefault(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))
            ?.Value.Trim();

    /// <summary>Says whether a property is switched on.</summary>
    public bool IsOn(string name) =>
        Property(name) is { } value
        && (
            value.Equals("enable", StringComparison.OrdinalIgnoreCase)
            || value.Equals("true", StringComparison.OrdinalIgnoreCase)
        );

    private static IEnumerable<XElement> Elements(string path) => SafeXml.TryLoad(path)?.Descendants() ?? [];

    private IEnumerable<string> Items(string name) =>
        _elements
            .Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal))
            .Select(element => element.Attribute("Include")?.Value)
            .OfType<string>()
            .Where(value => value.Length > 0 && !value.Contains("$(", StringComparison.Ordinal));
}
