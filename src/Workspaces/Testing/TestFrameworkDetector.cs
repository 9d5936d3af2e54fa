using SkeletonForge.Core.Placement;

namespace SkeletonForge.Workspaces.Testing;

/// <summary>Knows test frameworks by their assemblies and packages.</summary>
internal static class TestFrameworkDetector
{
    // in order: a project that moves from one to another references both for a while
    private static readonly (TestFramework Framework, string[] Assemblies, string[] Packages)[] Known =
    [
        (TestFramework.XunitV3, ["xunit.v3.core"], ["xunit.v3", "xunit.v3.core"]),
        (TestFramework.XunitV2, ["xunit.core"], ["xunit", "xunit.core"]),
        (TestFramework.NUnit, ["nunit.framework"], ["NUnit"]),
        (
            TestFramework.MSTest,
            ["Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest.TestFramework"],
            ["MSTest", "MSTest.TestFramework"]
        ),
        (TestFramework.TUnit, ["TUnit.Core"], ["TUnit", "TUnit.Core"]),
    ];

    /// <summary>Finds the framework among the paths of referenced assemblies; <see langword="null"/> if there is none.</summary>
    public static TestFramework? Detect(IEnumerable<string> references)
    {
        var names = references
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return First(item => item.Assemblies.Any(names.Contains));
    }

    /// <summary>Finds the framework among the ids of referenced packages; <see langword="null"/> if there is none.</summary>
    public static TestFramework? DetectPackage(IEnumerable<string> packages)
    {
        var ids = packages.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return First(item => item.Packages.Any(ids.Contains));
    }

    private static TestFramework? First(
        Predicate<(TestFramework Framework, string[] Assemblies, string[] Packages)> matches
    )
    {
        var index = Array.FindIndex(Known, matches);
        return index < 0 ? null : Known[index].Framework;
    }
}
