using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Configuration;

/// <summary>The names of the test frameworks on the command line and in configuration files.</summary>
public static class TestFrameworkNames
{
    private static readonly (string Name, TestFramework Framework)[] Names =
    [
        ("xunit3", TestFramework.XunitV3),
        ("xunit2", TestFramework.XunitV2),
        ("nunit", TestFramework.NUnit),
        ("mstest", TestFramework.MSTest),
        ("tunit", TestFramework.TUnit),
    ];

    /// <summary>All names, the default first.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Select(entry => entry.Name)];

    /// <summary>Finds the test framework that a name stands for.</summary>
    /// <param name="name">The name; case does not matter.</param>
    /// <returns>The test framework; <see langword="null"/> if the name stands for none.</returns>
    public static TestFramework? Find(string name)
    {
        foreach (var (candidate, framework) in Names)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
            {
                return framework;
            }
        }

        return null;
    }

    /// <summary>Gets the name of a test framework.</summary>
    /// <param name="framework">The test framework.</param>
    /// <returns>Its name, which <see cref="Find"/> finds again.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="framework"/> is not a value of the enum.</exception>
    public static string GetName(TestFramework framework)
    {
        foreach (var (name, candidate) in Names)
        {
            if (candidate == framework)
            {
                return name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(framework), framework, "There is no such test framework.");
    }
}
