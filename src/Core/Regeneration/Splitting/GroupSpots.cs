using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration.Splitting;

/// <summary>Makes files for the groups of a suite.</summary>
internal static class GroupSpots
{
    /// <summary>A file with one more part of the class of a suite.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="main">The part of the class that it is made after.</param>
    /// <param name="group">The group that it is for.</param>
    /// <param name="tests">The tests that it is made for.</param>
    /// <returns>The part; <see langword="null"/> if the class cannot be split.</returns>
    public static Spot? NewPart(SuiteSite site, Spot main, TestGroup group, IEnumerable<GeneratedTest> tests)
    {
        var used = ImportsOf(tests);
        return new PartShell(main.Source, main.Part).WritePart(used.Contains) is { } text
            ? Spot.New(site.PathOf(group), text, main.ClassName, main.Source) with
            {
                Continues = main,
            }
            : null;
    }

    /// <summary>A file with a class like that of a suite.</summary>
    /// <param name="site">The suite.</param>
    /// <param name="generated">The suite as it would be written anew.</param>
    /// <param name="group">The group that it is for.</param>
    /// <param name="tests">The tests that it is made for.</param>
    /// <returns>The class; <see langword="null"/> if what the templates write cannot be repeated.</returns>
    public static Spot? NewClass(
        SuiteSite site,
        GeneratedSuite generated,
        TestGroup group,
        IEnumerable<GeneratedTest> tests
    )
    {
        var used = ImportsOf(tests);
        used.UnionWith(site.Class.Usings);
        return
            generated.Part is { } model
            && new PartShell(generated.File, model).WriteClass(site.Names.ClassOf(group), used.Contains) is { } text
            ? Spot.New(site.ClassPathOf(group), text, site.ClassNameOf(group), generated.File)
            : null;
    }

    /// <summary>The namespaces that a file must import for tests.</summary>
    public static HashSet<string> ImportsOf(IEnumerable<GeneratedTest> tests) =>
        tests.SelectMany(test => test.Planned.Usings).ToHashSet(StringComparer.Ordinal);
}
