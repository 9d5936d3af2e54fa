using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells what became of the files of a generating run.</summary>
/// <param name="terminal">Where it is told.</param>
/// <param name="report">What became of the files.</param>
/// <param name="undocumented">How many members have no documentation.</param>
/// <param name="isDryRun">Whether nothing was to be written.</param>
internal sealed class GenerateReport(Terminal terminal, WriteReport report, int undocumented, bool isDryRun)
{
    public void WriteText(Verbosity verbosity)
    {
        foreach (var file in report.Files)
        {
            if (file.Outcome == WriteOutcome.WouldWrite)
            {
                WriteDiff(file);
            }
            else if (verbosity != Verbosity.Quiet)
            {
                terminal.Output.WriteLine($"{Verb(file.Outcome)} {terminal.Shorten(file.Path)}{Tests(file)}");
            }
        }

        if (undocumented > 0 && verbosity != Verbosity.Quiet)
        {
            var members = undocumented == 1 ? "1 member is" : $"{PlainText.Count(undocumented, "member")} are";
            terminal.Output.WriteLine(
                $"{members} undocumented; 'skeletonforge behaviors' shows what their comments should say."
            );
        }

        terminal.Output.WriteLine(Summary());
    }

    public void WriteJson(IEnumerable<ForgeDiagnostic> diagnostics) =>
        terminal.Output.Write(
            JsonText.Write(json =>
            {
                json.WriteStartObject();
                json.WriteStartArray("files");
                foreach (var file in report.Files)
                {
                    json.WriteStartObject();
                    json.WriteString("path", terminal.Shorten(file.Path).Replace('\\', '/'));
                    json.WriteString("outcome", OutcomeName(file.Outcome));
                    json.WriteNumber("tests", file.TestCount);
                    if (file.Outcome == WriteOutcome.WouldWrite)
                    {
                        json.WriteString("diff", UnifiedDiff.TextOfNewFile(terminal.Shorten(file.Path), file.Text));
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteNumber("undocumentedMembers", undocumented);
                JsonText.WriteDiagnostics(json, diagnostics, terminal);
                json.WriteString("summary", Summary());
                json.WriteEndObject();
            })
        );

    private string Summary()
    {
        var outcome = isDryRun ? WriteOutcome.WouldWrite : WriteOutcome.Written;
        var verb = isDryRun ? "Would write" : "Wrote";
        var files = report.FilesOf(outcome);
        var written =
            files == 0
                ? $"{verb} nothing"
                : $"{verb} {PlainText.Count(files, "file")} with {PlainText.Count(report.TestsOf(outcome), "pending test")}";
        var kept = report.FilesOf(WriteOutcome.LeftAlone);
        return kept == 0 ? written + "." : $"{written}; left {PlainText.Count(kept, "existing file")} alone.";
    }

    private void WriteDiff(FileReport file)
    {
        foreach (var line in UnifiedDiff.OfNewFile(terminal.Shorten(file.Path), file.Text))
        {
            terminal.Output.WriteLine(
                line[0] == '+' ? terminal.OutputPalette.Green(line) : terminal.OutputPalette.Bold(line)
            );
        }
    }

    private static string Verb(WriteOutcome outcome) => outcome == WriteOutcome.Written ? "wrote" : "left ";

    private static string Tests(FileReport file) =>
        file.Outcome == WriteOutcome.Written ? $" ({PlainText.Count(file.TestCount, "test")})" : " (it exists)";

    private static string OutcomeName(WriteOutcome outcome) =>
        outcome switch
        {
            WriteOutcome.Written => "written",
            WriteOutcome.WouldWrite => "wouldWrite",
            _ => "leftAlone",
        };
}
