using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells people what the test project offers, suite by suite.</summary>
internal sealed class FixturesReport(Terminal terminal)
{
    public void Write(LinkedBehaviors linked)
    {
        foreach (var (type, placement) in linked.Derived.Contracts.Types.Zip(linked.Placements.Suites))
        {
            terminal.Output.WriteLine(terminal.OutputPalette.Bold(PlainText.OneLine(type.DisplayName)));
            Write(placement);
            terminal.Output.WriteLine();
        }
    }

    private void Write(SuitePlacement? placement)
    {
        if (placement is not { Fixtures: { } fixtures })
        {
            WriteLine("no test project was found");
            return;
        }

        WriteLine(
            fixtures.Base is { } found
                ? $"base {found.DisplayName}{At(found.Location)}: {found.Explanation}"
                : "no shared test base was found"
        );
        foreach (var passed in fixtures.PassedOver)
        {
            WriteLine($"not {passed.DisplayName}{At(passed.Location)}: {passed.Reason}");
        }

        var used = fixtures
            .Behaviors.SelectMany(behavior => behavior.Links)
            .CountBy(link => link.Fixture)
            .ToDictionary();
        foreach (var offer in fixtures.Offers.OrderBy(offer => used.ContainsKey(offer.Id) ? 0 : 1))
        {
            var uses = used.TryGetValue(offer.Id, out var count)
                ? $"; serves {PlainText.Count(count, "behavior")}"
                : "";
            WriteLine($"{offer.DisplayName} gives {offer.TypeName}{At(offer.Location)}{uses}");
        }

        foreach (
            var missing in fixtures
                .Behaviors.SelectMany(behavior => behavior.Missing)
                .Select(NameOf)
                .Distinct(StringComparer.Ordinal)
        )
        {
            WriteLine(terminal.OutputPalette.Yellow($"missing {missing}"));
        }
    }

    private static string NameOf(MissingFixture missing) =>
        missing.Parameter is { } parameter ? $"{missing.TypeName} for {parameter}" : missing.TypeName;

    private string At(SourceLocation? location) =>
        location is null ? "" : $" ({terminal.Shorten(location.Path)}:{location.Line})";

    private void WriteLine(string text) => terminal.Output.WriteLine($"  {PlainText.OneLine(text)}");
}
