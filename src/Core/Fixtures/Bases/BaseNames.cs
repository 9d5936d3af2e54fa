using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>Says what the names of classes tell of bases.</summary>
internal static class BaseNames
{
    // longest first, so that the whole suffix is found
    private static readonly string[] Suffixes =
    [
        "TestCaseBase",
        "TestsBase",
        "TestBase",
        "TestFixture",
        "TestContext",
        "TestCase",
        "Specification",
        "Fixture",
        "Context",
        "Tests",
        "Specs",
        "Test",
        "Spec",
        "Base",
    ];

    private static readonly string[] Prefixes = ["BaseTest", "BaseSpec", "TestBase", "BaseFixture"];

    private static readonly HashSet<string> SupportFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Base",
        "Bases",
        "Common",
        "Fixtures",
        "Infrastructure",
        "Shared",
        "Support",
        "Testing",
        "TestInfrastructure",
        "TestSupport",
    };

    /// <summary>Says whether a class is named or placed so that it can only be meant as the base of tests.</summary>
    /// <param name="type">The class.</param>
    /// <param name="folder">The path of its folder.</param>
    public static bool IsMeantAsBase(INamedTypeSymbol type, string folder) =>
        IsBaseOnly(type.Name)
        || (
            type is { IsAbstract: true, IsStatic: false }
            && (
                Prefixes.Any(prefix => type.Name.StartsWith(prefix, StringComparison.Ordinal))
                || Suffixes.Any(suffix =>
                    !string.Equals(suffix, "Base", StringComparison.Ordinal)
                    && type.Name.EndsWith(suffix, StringComparison.Ordinal)
                )
                || (
                    type.Name.EndsWith("Base", StringComparison.Ordinal)
                    && SupportFolders.Contains(Path.GetFileName(folder))
                )
            )
        );

    /// <summary>What the name of a base is about: <c>Order</c> for <c>OrderTestBase</c>.</summary>
    /// <param name="name">The simple name of the base.</param>
    /// <returns>The name without what only says that it is a base; empty if nothing is left.</returns>
    public static string TopicOf(string name)
    {
        var suffix = Suffixes.FirstOrDefault(each => name.EndsWith(each, StringComparison.Ordinal));
        return suffix is null ? name : name[..^suffix.Length];
    }

    private static bool IsBaseOnly(string name) =>
        name.EndsWith("TestBase", StringComparison.Ordinal)
        || name.EndsWith("TestsBase", StringComparison.Ordinal)
        || name.EndsWith("TestCaseBase", StringComparison.Ordinal);

    /// <summary>Says whether a topic is a type: <c>Cache</c> for a Cache, and for an ICache.</summary>
    public static bool IsTopic(string topic, string type) =>
        string.Equals(topic, type, StringComparison.Ordinal)
        || string.Equals("I" + topic, type, StringComparison.Ordinal);
}
