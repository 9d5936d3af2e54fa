using System.Globalization;
using System.Text.Json;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells what became of the tests of a generating run.</summary>
/// <param name="terminal">Where it is told.</param>
/// <param name="tests">The tests.</param>
internal sealed class TestsReport(Terminal terminal, EquatableArray<TestReport> tests)
{
    /// <summary>The numbers of the tests of a file by what became of them: <c>2 added, 40 unchanged</c>.</summary>
    public string CountsOf(string path) =>
        string.Join(
            ", ",
            Enum.GetValues<TestOutcome>()
                .Select(outcome =>
                    (
                        Outcome: outcome,
                        Count: tests.Count(test =>
                            test.Outcome == outcome
                            && string.Equals(test.Location?.Path, path, StringComparison.Ordinal)
                        )
                    )
                )
                .Where(each => each.Count > 0)
                .Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Count} {WordsOf(each.Outcome)}"))
        );

    /// <summary>What of the tests a reader of the last line has to know; empty if there is nothing.</summary>
    public string Summary()
    {
        var review = tests.Count(test => test.Outcome == TestOutcome.NeedsReview);
        var orphans = tests.Count(test => test.Outcome == TestOutcome.Orphaned);
        var moved = tests.Count(test => test.Outcome == TestOutcome.Moved);
        var declined = tests.Count(test => test.Outcome == TestOutcome.Declined);
        return (moved == 0 ? "" : $"; moved {PlainText.Count(moved, "test")}")
            + (review == 0 ? "" : $"; {PlainText.Count(review, "test")} to review")
            + (orphans == 0 ? "" : $"; {PlainText.Count(orphans, "orphaned test")}")
            + (declined == 0 ? "" : $"; left out {PlainText.Count(declined, "deleted test")}");
    }

    public void WriteText()
    {
        foreach (var test in tests)
        {
            var place = test.Location is { } location
                ? $" in {location with { Path = terminal.Shorten(location.Path) }}"
                : "";
            terminal.Output.WriteLine(
                PlainText.OneLine($"  {WordsOf(test.Outcome)} {test.Name}{place}: {test.Reason}")
            );
        }
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray("tests");
        foreach (var test in tests)
        {
            json.WriteStartObject();
            json.WriteString("type", test.Type.Value);
            json.WriteString("behavior", test.Id);
            json.WriteString("test", test.Name);
            json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(test.Outcome.ToString()));
            json.WriteString("reason", test.Reason);
            json.WriteString(
                "path",
                test.Location is { } place ? terminal.Shorten(place.Path).Replace('\\', '/') : null
            );
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordsOf(TestOutcome outcome) =>
        outcome == TestOutcome.NeedsReview ? "to review" : outcome.ToString().ToLowerInvariant();
}
