using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.TestKit;

/// <summary>The assemblies of test frameworks, from the NuGet cache, in the versions that the repository pins.</summary>
public static class FrameworkAssemblies
{
    private static readonly string Cache =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>What a suite is compiled against.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>The assemblies that hold the test attributes; none for TUnit, which the package feed does not hold.</returns>
    public static ImmutableArray<MetadataReference> Of(TestFramework framework) =>
        framework switch
        {
            TestFramework.XunitV3 =>
            [
                Read("xunit.v3", "xunit.v3.extensibility.core", "netstandard2.0", "xunit.v3.core.dll"),
                Read("xunit.v3", "xunit.v3.common", "netstandard2.0", "xunit.v3.common.dll"),
                Read("xunit.v3", "xunit.v3.assert", "net8.0", "xunit.v3.assert.dll"),
                // its interfaces of lifetimes name IAsyncDisposable, which this one forwards to the base library
                ReferenceSets.FromFile(
                    PathOf(
                        "microsoft.bcl.asyncinterfaces",
                        "6.0.0",
                        "lib/netstandard2.1/Microsoft.Bcl.AsyncInterfaces.dll"
                    )
                ),
            ],
            TestFramework.XunitV2 =>
            [
                Read("xunit", "xunit.extensibility.core", "netstandard1.1", "xunit.core.dll"),
                Read("xunit", "xunit.assert", "net6.0", "xunit.assert.dll"),
            ],
            TestFramework.NUnit => [Read("NUnit", "nunit", "net8.0", "nunit.framework.dll")],
            TestFramework.MSTest =>
            [
                Read("MSTest.TestFramework", "mstest.testframework", "net8.0", "MSTest.TestFramework.dll"),
                ReferenceSets.FromFile(
                    PathOf(
                        "mstest.testframework",
                        VersionOf("MSTest.TestFramework"),
                        "buildTransitive/net8.0/MSTest.TestFramework.Extensions.dll"
                    )
                ),
            ],
            _ => [],
        };

    private static MetadataReference Read(string pinned, string package, string folder, string file) =>
        ReferenceSets.FromFile(PathOf(package, VersionOf(pinned), $"lib/{folder}/{file}"));

    private static string PathOf(string package, string version, string file) =>
        Path.Combine([Cache, package, version, .. file.Split('/')]);

    private static string VersionOf(string package) =>
        XElement
            .Load(RepositoryRoot.Combine("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(item => string.Equals(item.Attribute("Include")?.Value, package, StringComparison.Ordinal))
            .Attribute("Version")!
            .Value;
}
