using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Conventions;

/// <summary>The rules of the house that hold for all of Core, read from its own sources.</summary>
public sealed class GivenTheSourcesOfCore
{
    private const string Core = "SkeletonForge.Core";

    // Each folder with the other folders of Core whose types it may use. Foundation and Diagnostics are for all.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Foundation"] = ["Diagnostics"],
        ["Diagnostics"] = ["Foundation"],
        ["Configuration"] = ["Behaviors", "Fixtures", "Placement", "Suites", "Writing"],
        ["Loading"] = ["Placement"],
        ["Contracts"] = ["Loading", "Rendering"],
        ["Behaviors"] = ["Contracts"],
        ["Fixtures"] = ["Behaviors", "Contracts", "Loading", "Placement"],
        ["Placement"] = ["Behaviors", "Contracts", "Fixtures", "Loading"],
        ["Suites"] = ["Behaviors", "Contracts", "Fixtures", "Placement"],
        ["Scaffolding"] = ["Behaviors", "Contracts", "Fixtures", "Loading", "Placement", "Suites"],
        ["Rendering"] = ["Behaviors", "Briefs", "Fixtures", "Merging", "Placement", "Scaffolding", "Suites", "Writing"],
        ["Merging"] = ["Placement"],
        ["Regeneration"] =
        [
            "Behaviors",
            "Contracts",
            "Loading",
            "Merging",
            "Placement",
            "Rendering",
            "Serialization",
            "Suites",
            "Writing",
        ],
        ["Recall"] = ["Loading", "Writing"],
        ["Writing"] = ["Rendering"],
        ["Briefs"] =
        [
            "Behaviors",
            "Configuration",
            "Contracts",
            "Fixtures",
            "Loading",
            "Merging",
            "Placement",
            "Regeneration",
            "Suites",
            "Writing",
        ],
        ["Surveys"] = ["Behaviors", "Contracts", "Fixtures", "Placement", "Regeneration", "Suites"],
        ["Serialization"] = ["Behaviors", "Briefs", "Contracts", "Fixtures", "Placement"],
    };

    // what a stage calls "may touch" in docs/architecture.md
    private static readonly string[] SeesRoslyn =
    [
        "Briefs",
        "Loading",
        "Contracts",
        "Fixtures",
        "Merging",
        "Placement",
        "Regeneration",
        "Rendering",
        "Scaffolding",
    ];
    private static readonly string[] SeesDisk = ["Writing"];
    private static readonly string[] SeesTemplates = ["Rendering"];

    [Fact]
    public void WhenAFolderUsesAnother_ThenTheTableAllowsIt()
    {
        var offences =
            from file in Files()
            from used in file.Usings.Where(name => name.StartsWith(Core + ".", StringComparison.Ordinal))
            let folder = used.Split('.')[2]
            where folder is not ("Foundation" or "Diagnostics")
            where !string.Equals(folder, file.Folder, StringComparison.Ordinal)
            where !Allowed[file.Folder].Contains(folder, StringComparer.Ordinal)
            select $"{file.Path} uses {used}";

        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("Microsoft.CodeAnalysis", nameof(SeesRoslyn))]
    [InlineData("HandlebarsDotNet", nameof(SeesTemplates))]
    public void WhenAFolderUsesALibrary_ThenItIsOneThatMay(string library, string table)
    {
        var allowed = string.Equals(table, nameof(SeesRoslyn), StringComparison.Ordinal) ? SeesRoslyn : SeesTemplates;
        var offences =
            from file in Files()
            where !allowed.Contains(file.Folder, StringComparer.Ordinal)
            from used in file.Usings.Where(name => name.StartsWith(library, StringComparison.Ordinal))
            select $"{file.Path} uses {used}";

        Assert.Empty(offences);
    }

    [Fact]
    public void WhenAFolderTouchesTheDisk_ThenItIsTheTextStore()
    {
        var offences =
            from file in Files()
            where !SeesDisk.Contains(file.Folder, StringComparer.Ordinal)
            from access in file
                .Root.DescendantNodes()
                .OfType<MemberAccessExpressionSyntax>()
                .Select(access => access.Expression.ToString())
            where access is "File" or "Directory" or "System.IO.File" or "System.IO.Directory"
            select $"{file.Path} touches {access}";

        Assert.Empty(offences);
    }

    [Fact]
    public void WhenAnExceptionIsCaught_ThenItIsNamed()
    {
        var offences =
            from file in Files()
            // it hands whatever a template's thread throws to the caller's, which judges it
            where !file.Path.EndsWith("Watchdog.cs", StringComparison.Ordinal)
            from caught in file.Root.DescendantNodes().OfType<CatchClauseSyntax>()
            where caught.Declaration?.Type.ToString() is null or "Exception" && caught.Filter is null
            select $"{file.Path}: {caught.Declaration}";

        Assert.Empty(offences);
    }

    [Fact]
    public void WhenAClassIsNoBase_ThenItIsSealedOrStatic()
    {
        var offences = typeof(ForgePipeline)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal))
            .Where(type => typeof(ForgePipeline).Assembly.GetTypes().All(other => other.BaseType != type))
            .Select(type => type.FullName);

        Assert.Empty(offences);
    }

    [Fact]
    public void WhenARecordHoldsAList_ThenTheListComparesByItsElements()
    {
        // LoadedTarget is the one handle among the records: it holds symbols
        var offences =
            from type in typeof(ForgePipeline).Assembly.GetExportedTypes()
            where type.GetMethod("<Clone>$") is not null && !type.Equals(typeof(Core.Loading.LoadedTarget))
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where
                property.PropertyType.IsArray
                || property.PropertyType.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) == true
            select $"{type.Name}.{property.Name} is a {property.PropertyType.Name}";

        Assert.Empty(offences);
    }

    private static IEnumerable<CoreFile> Files()
    {
        var root = Path.Combine(RepositoryRoot.Path, "src", "Core");
        return Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Parts: Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)))
            .Where(file => file.Parts.Length > 1 && file.Parts[0] is not ("bin" or "obj"))
            .Select(file => new CoreFile(
                Path.GetRelativePath(root, file.Path),
                file.Parts[0],
                CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path)).GetCompilationUnitRoot()
            ));
    }

    private sealed record CoreFile(string Path, string Folder, CompilationUnitSyntax Root)
    {
        public IEnumerable<string> Usings => Root.Usings.Select(directive => directive.Name?.ToString() ?? "");
    }
}
