using SkeletonForge.TestKit;

namespace SkeletonForge.Cli.Tests.Docs;

/// <summary>
/// Compares a generated page with the one in the repository. With <c>SKELETONFORGE_UPDATE_DOCS=1</c> in the environment
/// the page in the repository is written instead.
/// </summary>
internal static class CheckedInPage
{
    private const string Switch = "SKELETONFORGE_UPDATE_DOCS";

    public static void AssertIs(string expected, params ReadOnlySpan<string> path)
    {
        var file = RepositoryRoot.Combine(path);
        if (Environment.GetEnvironmentVariable(Switch) is "1")
        {
            File.WriteAllText(file, expected);
        }

        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(
            string.Equals(expected, actual, StringComparison.Ordinal),
            $"{file} is out of date: run these tests once with {Switch}=1 and read the difference before you commit."
        );
    }
}
