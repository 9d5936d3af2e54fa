using System.Text.Json;
using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Reporting;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Tests.Reporting;

public sealed class GivenAReportOfFiles
{
    private static readonly string Root = Path.GetTempPath();

    [Fact]
    public void WhenFilesWereWritten_ThenEachIsTold() =>
        Assert.Equal(
            $"""
            wrote {Path.Combine(Root, "A.cs")} (2 tests)
            wrote {Path.Combine(Root, "B.cs")}
            updated {Path.Combine(Root, "C.cs")} (1 test)
            updated {Path.Combine(Root, "D.cs")}
            kept  {Path.Combine(Root, "E.cs")} (nothing to change)
            left  {Path.Combine(Root, "F.cs")} (it exists)
            Wrote 2 files with 2 pending tests, updated 2 files with 1 pending test; left 1 existing file alone; found nothing to change in 1 file.

            """,
            Text(
                isDryRun: false,
                File("A.cs", WriteOutcome.Written, 2),
                File("B.cs", WriteOutcome.Written, 0),
                File("C.cs", WriteOutcome.Updated, 1),
                File("D.cs", WriteOutcome.Updated, 0),
                File("E.cs", WriteOutcome.Unchanged, 1),
                File("F.cs", WriteOutcome.LeftAlone, 1)
            )
        );

    [Fact]
    public void WhenTheRunIsDry_ThenTheDiffsAreTold() =>
        Assert.Equal(
            $"""
            --- /dev/null
            +++ b/{Name("A.cs")}
            @@ -0,0 +1,1 @@
            +new
            --- a/{Name("B.cs")}
            +++ b/{Name("B.cs")}
            @@ -1,1 +1,1 @@
            -{'\uFEFF'}old
            +{'\uFEFF'}new
            Would write 1 file with 2 pending tests, would update 1 file.

            """,
            Text(
                isDryRun: true,
                File("A.cs", WriteOutcome.WouldWrite, 2) with
                {
                    OldText = null,
                },
                File("B.cs", WriteOutcome.WouldUpdate, 0) with
                {
                    Form = TextForm.MarkedUtf8,
                }
            )
        );

    [Theory]
    [InlineData(false, WriteOutcome.Updated, "Updated 1 file.\n")]
    [InlineData(true, WriteOutcome.WouldUpdate, "Would update 1 file.\n")]
    [InlineData(false, WriteOutcome.Unchanged, "Wrote nothing; found nothing to change in 1 file.\n")]
    [InlineData(true, WriteOutcome.Unchanged, "Would write nothing; found nothing to change in 1 file.\n")]
    public void WhenNothingIsNew_ThenTheSummarySaysWhatWasDone(bool isDryRun, WriteOutcome outcome, string expected) =>
        Assert.EndsWith("\n" + expected, Text(isDryRun, File("A.cs", outcome, 0)), StringComparison.Ordinal);

    [Theory]
    [InlineData(WriteOutcome.Written, "written", false)]
    [InlineData(WriteOutcome.WouldWrite, "wouldWrite", true)]
    [InlineData(WriteOutcome.LeftAlone, "leftAlone", false)]
    [InlineData(WriteOutcome.Updated, "updated", false)]
    [InlineData(WriteOutcome.WouldUpdate, "wouldUpdate", true)]
    [InlineData(WriteOutcome.Unchanged, "unchanged", false)]
    public void WhenToldInJson_ThenTheOutcomeHasAName(WriteOutcome outcome, string name, bool hasDiff)
    {
        var output = new StringWriter();
        Report(output, outcome.ToString().StartsWith("Would", StringComparison.Ordinal), File("A.cs", outcome, 1))
            .WriteJson([]);

        var file = JsonDocument.Parse(output.ToString()).RootElement.GetProperty("files")[0];
        Assert.Equal(name, file.GetProperty("outcome").GetString());
        Assert.Equal(hasDiff, file.TryGetProperty("diff", out var diff));
        Assert.True(!hasDiff || diff.GetString()!.EndsWith("@@ -1,1 +1,1 @@\n-old\n+new\n", StringComparison.Ordinal));
    }

    private static string Text(bool isDryRun, params FileReport[] files)
    {
        var output = new StringWriter { NewLine = "\n" };
        Report(output, isDryRun, files).WriteText(Verbosity.Normal);
        return output.ToString();
    }

    private static GenerateReport Report(TextWriter output, bool isDryRun, params FileReport[] files)
    {
        var plain = new Palette(isOn: false);
        return new(new Terminal(output, TextWriter.Null, plain, plain), new WriteReport([.. files]), 0, isDryRun);
    }

    private static FileReport File(string name, WriteOutcome outcome, int tests) =>
        new(Path.Combine(Root, name), outcome, tests, "new\n", OldText: "old\n");

    private static string Name(string name) => Path.Combine(Root, name).Replace('\\', '/').TrimStart('/');
}
