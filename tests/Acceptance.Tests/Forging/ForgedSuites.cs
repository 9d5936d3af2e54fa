namespace SkeletonForge.Acceptance.Tests.Forging;

/// <summary>Looks at the suites that the tool wrote.</summary>
internal static class ForgedSuites
{
    /// <summary>The number of tests in abstract classes, which run once for each class that derives from them.</summary>
    /// <param name="directory">The folder of the test project.</param>
    public static int TestsInAbstractClasses(string directory) =>
        Directory
            .EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Where(text =>
                text.Contains("\npublic abstract class ", StringComparison.Ordinal)
                || text.Contains("\npublic abstract partial class ", StringComparison.Ordinal)
            )
            .Sum(text => text.Split("(\"Behavior\", ").Length - 1);
}
