using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.TestKit.Forged;

/// <summary>What a test project that receives forged suites is made of.</summary>
/// <param name="Framework">The test framework that it references; not <see cref="TestFramework.TUnit"/>.</param>
public sealed record ForgedProjectSetup(TestFramework Framework)
{
    /// <summary>The name of the project, which is its assembly name and root namespace too.</summary>
    public string Name { get; init; } = "Forged.Tests";

    /// <summary>Assemblies that the suites are about, by absolute path.</summary>
    public EquatableArray<string> Assemblies { get; init; } = [];

    /// <summary>Projects that the suites are about, by absolute path.</summary>
    public EquatableArray<string> Projects { get; init; } = [];

    /// <summary>Packages that the suites are about, by id; the repository pins their versions.</summary>
    public EquatableArray<string> Packages { get; init; } = [];

    /// <summary>
    /// <see langword="true"/> to import what the SDK imports for everyone, and the framework's namespace, as project
    /// templates do; <see langword="false"/>, the default, leaves every using directive to the files.
    /// </summary>
    public bool ImplicitUsings { get; init; }
}
