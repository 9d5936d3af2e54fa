using System.ComponentModel;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;
using SkeletonForge.TestKit.Processes;

namespace SkeletonForge.Core.Tests.Writing;

public sealed class GivenTextsToCompare
{
    private const string Long = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n";

    [Theory]
    [InlineData("", "")]
    [InlineData("x\n", "@@ -0,0 +1,1 @@\n+x\n")]
    [InlineData("x\r\n\r\n", "@@ -0,0 +1,2 @@\n+x\r\n+\r\n")]
    [InlineData("x\ny", "@@ -0,0 +1,2 @@\n+x\n+y\n\\ No newline at end of file\n")]
    public void WhenTheFileIsNew_ThenEveryLineIsAdded(string text, string expected) =>
        Assert.Equal("--- /dev/null\n+++ b/a/T.cs\n" + expected, Diff("a/T.cs", null, text));

    [Theory]
    [InlineData("x\n", "x\n", "")]
    [InlineData("x\n", "x\ny\n", "@@ -1,1 +1,2 @@\n x\n+y\n")]
    [InlineData("x\n", "", "@@ -1,1 +0,0 @@\n-x\n")]
    [InlineData("x", "x\n", "@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n")]
    [InlineData("x\ny", "z\ny", "@@ -1,2 +1,2 @@\n-x\n+z\n y\n\\ No newline at end of file\n")]
    [InlineData("x\r\ny\r\n", "x\r\nz\r\ny\r\n", "@@ -1,2 +1,3 @@\n x\r\n+z\r\n y\r\n")]
    [InlineData("x\r\n", "x\n", "@@ -1,1 +1,1 @@\n-x\r\n+x\n")]
    [InlineData("x \n", "x\n", "@@ -1,1 +1,1 @@\n-x \n+x\n")]
    public void WhenTheFileChanges_ThenItsLinesAreCompared(string oldText, string text, string expected) =>
        Assert.Equal("--- a/T.cs\n+++ b/T.cs\n" + expected, Diff("T.cs", oldText, text));

    [Fact]
    public void WhenChangesAreFarApart_ThenEachHasAHunkWithThreeLinesAround() =>
        Assert.Equal(
            """
            --- a/T.cs
            +++ b/T.cs
            @@ -1,5 +1,6 @@
             1
             2
            +new
             3
             4
             5
            @@ -9,7 +10,6 @@
             9
             10
             11
            -12
             13
             14
             15

            """,
            Diff("T.cs", Long, Changed(Long, ("2\n3", "2\nnew\n3"), ("11\n12\n", "11\n")))
        );

    [Fact]
    public void WhenTheLinesBetweenChangesAreContextOfBoth_ThenTheyShareAHunk() =>
        Assert.Equal(
            "--- a/T.cs\n+++ b/T.cs\n@@ -1,12 +1,12 @@\n 1\n-2\n+b\n 3\n 4\n 5\n 6\n 7\n 8\n-9\n+i\n 10\n 11\n 12\n",
            Diff("T.cs", Long, Changed(Long, ("\n2\n", "\nb\n"), ("\n9\n", "\ni\n")))
        );

    public static TheoryData<string, string?, string> Applicable { get; } =
        new()
        {
            { "new.cs", null, "x\r\ny" },
            { "deep/er/new.cs", null, "\uFEFFx\n" },
            { "with blanks/a b.cs", "x\ny\n", "x\nz\ny\n" },
            { "many.cs", Long, Changed(Long, ("2\n3", "2\nnew\n3"), ("11\n12\n", "11\n"), ("20\n", "20")) },
            { "first.cs", Long, "0\n" + Long },
            {
                "crlf.cs",
                Long.ReplaceLineEndings("\r\n"),
                Changed(Long, ("\n2\n", "\nb\n"), ("\n19\n", "\ns\n")).ReplaceLineEndings("\r\n")
            },
            { "mixed.cs", "a\nb\r\nc\n", "a\r\nb\r\nc\nd\r\n" },
            { "unended.cs", "a\nb", "a\nb\nc" },
            { "ended.cs", "a\nb", "a\nb\n" },
            { "marked.cs", "\uFEFFa\nb\n", "\uFEFFa\nb\nc\n" },
            { "dashes.cs", "-- a\n++ b\n", "++ b\n-- a\n" },
            { "emptied.cs", "a\n", "b\n" },
        };

    [Theory]
    [MemberData(nameof(Applicable))]
    public async Task WhenGitAppliesTheDiff_ThenTheFileHasTheNewText(string path, string? oldText, string text)
    {
        using var folder = new TemporaryDirectory();
        await GitAsync(folder.Path, "init", "--quiet");
        if (oldText is not null)
        {
            folder.Write(path, oldText);
        }

        folder.Write("the.patch", Diff(path, oldText, text));

        await GitAsync(folder.Path, "-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "the.patch");

        var bytes = await File.ReadAllBytesAsync(
            folder.Combine(path.Split('/')),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(bytes));
    }

    private static string Diff(string path, string? oldText, string text) =>
        string.Concat(UnifiedDiff.Of(path, oldText, text).Select(line => line + "\n"));

    private static string Changed(string text, params (string Old, string New)[] changes) =>
        changes.Aggregate(text, (all, change) => all.Replace(change.Old, change.New, StringComparison.Ordinal));

    private static async Task GitAsync(string folder, params string[] arguments)
    {
        try
        {
            var command = new ToolCommand("git", folder, [.. arguments]);
            (await ToolProcess.RunAsync(command, TestContext.Current.CancellationToken)).EnsureSucceeded();
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no git.");
        }
    }
}
