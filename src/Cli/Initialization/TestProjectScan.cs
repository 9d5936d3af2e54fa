using System.IO.Enumeration;
using System.Xml;
using System.Xml.Linq;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Cli.Initialization;

/// <summary>A project that references a test framework by itself.</summary>
/// <param name="Path">The absolute path of the project file.</param>
/// <param name="Framework">The test framework.</param>
internal sealed record DetectedTestProject(string Path, TestFramework Framework);

/// <summary>
/// Finds test projects by the package references that they spell out. Good enough for a first configuration, and it
/// evaluates nothing; generating goes by what a project really references.
/// </summary>
internal static class TestProjectScan
{
    private static readonly string[] FoldersOfTools = ["bin", "obj", "artifacts", "node_modules"];

    private static readonly (string Package, TestFramework Framework)[] Packages =
    [
        ("xunit.v3", TestFramework.XunitV3),
        ("xunit", TestFramework.XunitV2),
        ("NUnit", TestFramework.NUnit),
        ("MSTest", TestFramework.MSTest),
        ("MSTest.TestFramework", TestFramework.MSTest),
        ("TUnit", TestFramework.TUnit),
    ];

    public static IReadOnlyList<DetectedTestProject> Below(string folder, CancellationToken cancellationToken)
    {
        var found = new List<DetectedTestProject>();
        foreach (var project in ProjectsBelow(folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (FindFramework(project) is { } framework)
            {
                found.Add(new(project, framework));
            }
        }

        return [.. found.OrderBy(project => project.Path, StringComparer.Ordinal)];
    }

    private static FileSystemEnumerable<string> ProjectsBelow(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8 };
        return new(folder, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) =>
                !entry.IsDirectory && entry.FileName.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = (ref entry) =>
                entry.FileName[0] != '.'
                && !FoldersOfTools.Contains(entry.FileName.ToString(), StringComparer.OrdinalIgnoreCase),
        };
    }

    private static TestFramework? FindFramework(string project)
    {
        var packages = TryReadPackages(project);
        foreach (var (package, framework) in Packages)
        {
            if (packages.Contains(package, StringComparer.OrdinalIgnoreCase))
            {
                return framework;
            }
        }

        return null;
    }

    private static List<string> TryReadPackages(string project)
    {
        try
        {
            return
            [
                .. XDocument
                    .Load(project)
                    .Descendants()
                    .Where(element => element.Name.LocalName is "PackageReference")
                    .Select(element => (string?)element.Attribute("Include") ?? ""),
            ];
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // a project that cannot be read is not one that a first configuration names
            return [];
        }
    }
}
