using System.Xml.Linq;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Conventions;

/// <summary>Which projects of the repository may use which, read from the project files.</summary>
public sealed class GivenTheProjects
{
    private const string Api = "Microsoft.VisualStudio.Extensibility.";
    private const string StandIn = "SkeletonForge.Extensibility.StandIn";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["SkeletonForge.Core"] = [],
        ["SkeletonForge.Workspaces"] = ["SkeletonForge.Core"],
        ["SkeletonForge.Cli"] = ["SkeletonForge.Core", "SkeletonForge.Workspaces"],
        ["SkeletonForge.Extension"] = ["SkeletonForge.Core", "SkeletonForge.Workspaces", StandIn],
    };

    [Fact]
    public void WhenAProjectOfTheProductUsesAnother_ThenTheTableAllowsIt()
    {
        var offences =
            from project in Projects("src")
            from used in project.Projects
            where !Allowed[project.Name].Contains(used, StringComparer.Ordinal)
            select $"{project.Name} uses {used}";

        Assert.Empty(offences);
    }

    [Fact]
    public void WhenAProjectUsesTheApiOfVisualStudio_ThenItIsTheExtensionOrItsTests()
    {
        var users =
            from project in Projects("src").Concat(Projects("tests")).Concat(Projects("benchmarks"))
            where
                project.Projects.Contains(StandIn, StringComparer.Ordinal)
                || project.Packages.Any(package => package.StartsWith(Api, StringComparison.Ordinal))
            orderby project.Name
            select project.Name;

        Assert.Equal(["SkeletonForge.Extension", "SkeletonForge.Extension.Tests"], users);
    }

    private static IEnumerable<ProjectFile> Projects(string folder) =>
        from path in Directory.EnumerateFiles(
            Path.Combine(RepositoryRoot.Path, folder),
            "SkeletonForge.*.csproj",
            SearchOption.AllDirectories
        )
        let root = XElement.Load(path)
        select new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            [.. Included(root, "ProjectReference").Select(used => Path.GetFileNameWithoutExtension(used))],
            [.. Included(root, "PackageReference")]
        );

    private static IEnumerable<string> Included(XElement project, string item) =>
        project.Descendants(item).Select(reference => (string)reference.Attribute("Include")!);

    private sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages);
}
