using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Says which assemblies hold tests or their support, and which are frameworks.</summary>
internal static class TestAssemblies
{
    private static readonly HashSet<string> Frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.abstractions",
        "xunit.assert",
        "xunit.core",
        "xunit.v3.assert",
        "xunit.v3.common",
        "xunit.v3.core",
        "nunit.framework",
        "MSTest.TestFramework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "TUnit.Core",
    };

    /// <summary>Says whether an assembly is a test project or a project that supports tests.</summary>
    public static bool IsForTests(IAssemblySymbol assembly) =>
        assembly.Name.Contains("Test", StringComparison.Ordinal)
        || assembly
            .Modules.SelectMany(module => module.ReferencedAssemblies)
            .Any(reference => Frameworks.Contains(reference.Name));

    /// <summary>Says whether a class belongs to .NET or to a test framework itself, which every project shares.</summary>
    public static bool IsOfFramework(INamedTypeSymbol type) =>
        Frameworks.Contains(type.ContainingAssembly?.Name ?? "")
        || type.ContainingAssembly?.Name is "mscorlib" or "netstandard" or "System"
        || type.ContainingAssembly?.Name.StartsWith("System.", StringComparison.Ordinal) == true;
}
