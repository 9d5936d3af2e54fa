using SkeletonForge.Cli.Reporting;

namespace SkeletonForge.Cli.Tests.Reporting;

public sealed class GivenAFileThatDoesNotExistYet
{
    [Theory]
    [InlineData("", "--- /dev/null\n+++ b/a/T.cs\n")]
    [InlineData("x\n", "--- /dev/null\n+++ b/a/T.cs\n@@ -0,0 +1,1 @@\n+x\n")]
    [InlineData("x\r\n\r\n", "--- /dev/null\n+++ b/a/T.cs\n@@ -0,0 +1,2 @@\n+x\r\n+\r\n")]
    [InlineData("x\ny", "--- /dev/null\n+++ b/a/T.cs\n@@ -0,0 +1,2 @@\n+x\n+y\n\\ No newline at end of file\n")]
    public void WhenShownAsADiff_ThenEveryLineIsAdded(string text, string expected) =>
        Assert.Equal(expected, UnifiedDiff.TextOfNewFile("a/T.cs", text));
}
