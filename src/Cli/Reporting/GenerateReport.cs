using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells what became of the files of a generating run.</summary>
/// <param name="terminal">Where it is told.</param>
/// <param name="report">What became of the files.</param>
/// <param name="undocumented">How many members have no documentation.</param>
/// <param name="isDryRun">Whether nothing was to be written.</param>
internal sealed class GenerateReport(Terminal terminal, WriteReport report, int undocumented, bool isDryRun)
{
    /// <summary>What became of each test.</summary>
    public EquatableArray<TestReport> Tests { get; init; }

    public void WriteText(Verbosity verbosity)
    {
        var tests = new TestsReport(terminal, Tests);
        foreach (var file in report.Files)
        {
            if (file.Outcome is WriteOutcome.WouldWrite or WriteOutcome.WouldUpdate or WriteOutcome.WouldRemove)
            {
                WriteDiff(file);
            }
            else if (verbosity != Verbosity.Quiet)
            {
                terminal.Output.WriteLine($"{Verb(file.Outcome)} {terminal.Shorten(file.Path)}{NoteOf(file, tests)}");
            }
        }

        if (verbosity == Verbosity.Detailed)
        {
            tests.WriteText();
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
                    json.WriteNumber(CountName(file.Content), file.Count);
                    if (file.Outcome is WriteOutcome.WouldWrite or WriteOutcome.WouldUpdate or WriteOutcome.WouldRemove)
                    {
                        json.WriteString("diff", string.Concat(DiffOf(file).Select(line => line + "\n")));
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
                new TestsReport(terminal, Tests).WriteJson(json);
                json.WriteNumber("undocumentedMembers", undocumented);
                JsonText.WriteDiagnostics(json, diagnostics, terminal);
                json.WriteString("summary", Summary());
                json.WriteEndObject();
            })
        );

    private string Summary()
    {
        var (wrote, updated, removed) = isDryRun
            ? ("would write", "would update", "would remove")
            : ("wrote", "updated", "removed");
        var changes = new List<string>();
        Add(changes, wrote, isDryRun ? WriteOutcome.WouldWrite : WriteOutcome.Written);
        Add(changes, updated, isDryRun ? WriteOutcome.WouldUpdate : WriteOutcome.Updated);
        Add(changes, removed, isDryRun ? WriteOutcome.WouldRemove : WriteOutcome.Removed);
        var done = changes.Count == 0 ? wrote + " nothing" : string.Join(", ", changes);
        var kept = report.FilesOf(WriteOutcome.LeftAlone);
        var same = report.FilesOf(WriteOutcome.Unchanged);
        var summary = char.ToUpperInvariant(done[0]) + done[1..];
        summary += kept == 0 ? "" : $"; left {PlainText.Count(kept, "existing file")} alone";
        summary += same == 0 ? "" : $"; found nothing to change in {PlainText.Count(same, "file")}";
        return summary + new TestsReport(terminal, Tests).Summary() + ".";
    }

    private void Add(List<string> changes, string verb, WriteOutcome outcome)
    {
        if (report.FilesOf(outcome) is > 0 and var files)
        {
            var counts = Enum.GetValues<FileContent>()
                .Select(content => (Content: content, Count: report.CountOf(outcome, content)))
                .Where(each => each.Count > 0)
                .Select(each => Counted(each.Content, each.Count, "pending "))
                .ToList();
            var with = counts.Count == 0 ? "" : $" with {PlainText.List(counts)}";
            changes.Add($"{verb} {PlainText.Count(files, "file")}{with}");
        }
    }

    private void WriteDiff(FileReport file)
    {
        var palette = terminal.OutputPalette;
        foreach (var (line, number) in DiffOf(file).Select((line, number) => (line, number)))
        {
            terminal.Output.WriteLine(
                line[0] switch
                {
                    '+' when number > 1 => palette.Green(line),
                    '-' when number > 1 => palette.Red(line),
                    ' ' => line,
                    _ => palette.Bold(line),
                }
            );
        }
    }

    private IEnumerable<string> DiffOf(FileReport file) => UnifiedDiff.Of(file, terminal.Shorten(file.Path));

    private static string Verb(WriteOutcome outcome) =>
        outcome switch
        {
            WriteOutcome.Written => "wrote",
            WriteOutcome.Updated => "updated",
            WriteOutcome.Unchanged => "kept ",
            WriteOutcome.Removed => "removed",
            _ => "left ",
        };

    // what became of the tests of a file that existed says more than how many were written
    private static string NoteOf(FileReport file, TestsReport tests) =>
        file.Outcome switch
        {
            WriteOutcome.Updated
            or WriteOutcome.Written when file.Count == 0 && tests.CountsOf(file.Path) is { Length: > 0 } counts =>
                $" ({counts})",
            WriteOutcome.Updated when tests.CountsOf(file.Path) is { Length: > 0 } counts => $" ({counts})",
            WriteOutcome.Written or WriteOutcome.Updated when file.Count == 0 => "",
            WriteOutcome.Written or WriteOutcome.Updated => $" ({Counted(file.Content, file.Count)})",
            WriteOutcome.Unchanged => " (nothing to change)",
            WriteOutcome.Removed => "",
            _ => " (it exists)",
        };

    private static string Counted(FileContent content, int count, string pending = "") =>
        content switch
        {
            FileContent.Fixtures => PlainText.Count(count, "fixture"),
            FileContent.SmokeTests => PlainText.Count(count, "smoke test"),
            FileContent.Implementation => PlainText.Count(count, "implementation"),
            FileContent.Contract => PlainText.Count(count, "contract"),
            _ => PlainText.Count(count, $"{pending}test"),
        };

    private static string CountName(FileContent content) =>
        content switch
        {
            FileContent.Fixtures => "fixtures",
            FileContent.SmokeTests => "smokeTests",
            FileContent.Implementation => "implementations",
            FileContent.Contract => "contracts",
            _ => "tests",
        };

    private static string OutcomeName(WriteOutcome outcome) =>
        outcome switch
        {
            WriteOutcome.Written => "written",
            WriteOutcome.WouldWrite => "wouldWrite",
            WriteOutcome.Updated => "updated",
            WriteOutcome.WouldUpdate => "wouldUpdate",
            WriteOutcome.Unchanged => "unchanged",
            WriteOutcome.Removed => "removed",
            WriteOutcome.WouldRemove => "wouldRemove",
            _ => "leftAlone",
        };
}
