using System.Xml.Linq;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.TestKit.Forged;

/// <summary>Writes the build files of a <see cref="ForgedProject"/>: strict, and deaf to the folders above.</summary>
internal static class ForgedProjectFiles
{
    public static string Write(TemporaryDirectory directory, ForgedProjectSetup setup)
    {
        directory.Write("Directory.Build.props", "<Project />");
        directory.Write("Directory.Build.targets", "<Project />");
        directory.Write("Directory.Packages.props", PinnedVersions().ToString());
        directory.Write(".editorconfig", "root = true\n");
        foreach (var shared in (string[])["NuGet.config", "global.json"])
        {
            File.Copy(RepositoryRoot.Combine(shared), directory.Combine(shared));
        }

        return directory.Write($"{setup.Name}/{setup.Name}.csproj", Project(setup).ToString());
    }

    // the analyzers of this repository are its own taste: the compiler and the framework's analyzers judge forged code
    private static XElement PinnedVersions()
    {
        var versions = XElement.Load(RepositoryRoot.Combine("Directory.Packages.props"));
        versions.Descendants("GlobalPackageReference").Remove();
        return versions;
    }

    private static XElement Project(ForgedProjectSetup setup)
    {
        var framework = FrameworkPackages.Of(setup.Framework);
        return new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            Properties(setup),
            new XElement(
                "ItemGroup",
                framework.Ids.Concat(setup.Packages).Select(id => Item("PackageReference", id)),
                setup.Projects.Select(path => Item("ProjectReference", path)),
                setup.Assemblies.Select(path => Item("Reference", path)),
                setup.ImplicitUsings ? Item("Using", framework.Namespace) : null
            )
        );
    }

    private static XElement Properties(ForgedProjectSetup setup) =>
        new(
            "PropertyGroup",
            new XElement("TargetFramework", "net10.0"),
            setup.Framework is TestFramework.XunitV3 ? new XElement("OutputType", "Exe") : null,
            new XElement("IsPackable", "false"),
            new XElement("Nullable", "enable"),
            new XElement("ImplicitUsings", setup.ImplicitUsings ? "enable" : "disable"),
            new XElement("TreatWarningsAsErrors", "true"),
            new XElement("AllowUnsafeBlocks", "true"),
            // crefs are resolved only where documentation is asked for; that a test has any is nobody's demand
            new XElement("GenerateDocumentationFile", "true"),
            new XElement("NoWarn", "$(NoWarn);CS1591"),
            // the audit would ask the network
            new XElement("NuGetAudit", "false")
        );

    private static XElement Item(string name, string include) => new(name, new XAttribute("Include", include));
}
