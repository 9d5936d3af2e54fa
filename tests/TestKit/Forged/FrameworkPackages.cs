using System.Collections.Immutable;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.TestKit.Forged;

/// <summary>What a test project references for its framework, and the namespace that holds the attributes.</summary>
/// <param name="Namespace">The namespace of the test attributes.</param>
/// <param name="Ids">The ids of the packages.</param>
internal sealed record FrameworkPackages(string Namespace, ImmutableArray<string> Ids)
{
    private const string Sdk = "Microsoft.NET.Test.Sdk";
    private const string XunitAdapter = "xunit.runner.visualstudio";

    public static FrameworkPackages Of(TestFramework framework) =>
        framework switch
        {
            TestFramework.XunitV3 => new("Xunit", [Sdk, "xunit.v3", XunitAdapter]),
            TestFramework.XunitV2 => new("Xunit", [Sdk, "xunit", XunitAdapter]),
            TestFramework.NUnit => new("NUnit.Framework", [Sdk, "NUnit", "NUnit3TestAdapter"]),
            TestFramework.MSTest => new(
                "Microsoft.VisualStudio.TestTools.UnitTesting",
                [Sdk, "MSTest.TestFramework", "MSTest.TestAdapter"]
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(framework),
                framework,
                "The repository pins no package of this framework, so nothing can be built against it."
            ),
        };
}
