namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>What a check has found.</summary>
internal static class Findings
{
    /// <summary>Fails with all that was found, a line each, if there is anything.</summary>
    public static void AssertNone(IEnumerable<string> found)
    {
        var lines = found.Order(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join(Environment.NewLine, lines));
    }
}
