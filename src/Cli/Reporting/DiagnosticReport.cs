using SkeletonForge.Cli.Options;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Writes what was noticed to standard error: each thing once, and no flood of one kind.</summary>
internal sealed class DiagnosticReport(Terminal terminal, Verbosity verbosity)
{
    private const int MostOfOneRule = 20;

    public void Write(IEnumerable<ForgeDiagnostic> diagnostics)
    {
        var counts = new Dictionary<DiagnosticRule, int>();
        foreach (var diagnostic in diagnostics.Distinct().Where(IsWanted))
        {
            var count = counts[diagnostic.Rule] = counts.GetValueOrDefault(diagnostic.Rule) + 1;
            if (count <= MostOfOneRule || verbosity == Verbosity.Detailed)
            {
                terminal.Error.WriteLine(Paint(diagnostic.Rule, PlainText.OneLine(Shorten(diagnostic).ToString())));
            }
        }

        if (verbosity != Verbosity.Detailed)
        {
            WriteRest(counts);
        }
    }

    private void WriteRest(Dictionary<DiagnosticRule, int> counts)
    {
        foreach (var (rule, count) in counts.Where(entry => entry.Value > MostOfOneRule))
        {
            var rest = $"{count - MostOfOneRule} more of {rule.Id} ({rule.Title}); --verbosity detailed shows them.";
            terminal.Error.WriteLine(Paint(rule, rest));
        }
    }

    private bool IsWanted(ForgeDiagnostic diagnostic) =>
        verbosity switch
        {
            Verbosity.Quiet => diagnostic.Rule.Severity == ForgeSeverity.Error,
            Verbosity.Normal => diagnostic.Rule.Severity != ForgeSeverity.Info,
            _ => true,
        };

    private ForgeDiagnostic Shorten(ForgeDiagnostic diagnostic) =>
        diagnostic.Location is { } location
            ? diagnostic with
            {
                Location = location with { Path = terminal.Shorten(location.Path) },
            }
            : diagnostic;

    private string Paint(DiagnosticRule rule, string line) =>
        rule.Severity switch
        {
            ForgeSeverity.Error => terminal.ErrorPalette.Red(line),
            ForgeSeverity.Warning => terminal.ErrorPalette.Yellow(line),
            _ => terminal.ErrorPalette.Faint(line),
        };
}
