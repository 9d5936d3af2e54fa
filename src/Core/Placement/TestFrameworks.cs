namespace SkeletonForge.Core.Placement;

/// <summary>Facts about test frameworks.</summary>
public static class TestFrameworks
{
    /// <summary>The namespace that a framework's attributes are in.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>The namespace.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="framework"/> is not a defined value.</exception>
    public static string NamespaceOf(TestFramework framework) =>
        framework switch
        {
            TestFramework.XunitV2 or TestFramework.XunitV3 => "Xunit",
            TestFramework.NUnit => "NUnit.Framework",
            TestFramework.MSTest => "Microsoft.VisualStudio.TestTools.UnitTesting",
            TestFramework.TUnit => "TUnit.Core",
            _ => throw new ArgumentOutOfRangeException(nameof(framework), framework, "Not a test framework."),
        };
}
