using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Tells people which rule read which words, and what came out.</summary>
internal sealed class ExplanationReport(Terminal terminal)
{
    public void Write(ExplainedBehaviors explained)
    {
        foreach (var (contract, type) in explained.Contracts.Types.Zip(explained.Types))
        {
            terminal.Output.WriteLine(terminal.OutputPalette.Bold(PlainText.OneLine(contract.DisplayName)));
            WriteReadings(contract, type.Readings);
            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine(Summary(explained.Types));
    }

    private void WriteReadings(TypeContract contract, EquatableArray<ClauseReading> readings)
    {
        var names = contract.Members.ToDictionary(member => member.Id, member => member.DisplayName);
        foreach (var member in readings.GroupBy(reading => reading.Member))
        {
            var name = names.GetValueOrDefault(member.Key, contract.ShortName);
            terminal.Output.WriteLine($"  {PlainText.OneLine(name)}");
            foreach (var reading in member)
            {
                Write(reading);
            }
        }
    }

    private void Write(ClauseReading reading)
    {
        var source =
            reading.Source == BehaviorSource.Other ? "checklist" : reading.Source.ToString().ToLowerInvariant();
        var place = reading.About is null ? source : $"{source} {reading.About}";
        terminal.Output.WriteLine($"    {PlainText.OneLine($"{place}: {reading.Text}").TrimEnd()}");
        terminal.Output.WriteLine($"      {Reader(reading)}");
        foreach (var id in reading.Behaviors)
        {
            terminal.Output.WriteLine($"        {PlainText.OneLine(id)}");
        }
    }

    private string Reader(ClauseReading reading) =>
        reading switch
        {
            { Rule: null } => terminal.OutputPalette.Yellow("no rule reads this"),
            { Behaviors.IsEmpty: true } => $"{PlainText.OneLine(reading.Rule)}: promises nothing",
            _ => PlainText.OneLine(reading.Rule),
        };

    private static string Summary(EquatableArray<BehaviorExplanation> types)
    {
        var behaviors = types.Sum(type => type.Derived.Behaviors.Count);
        var clauses = types.Sum(type => type.Readings.Count);
        var unread = types.Sum(type => type.Readings.Count(reading => reading.Rule is null));
        return $"Explained {PlainText.Count(behaviors, "behavior")} from {PlainText.Count(types.Count, "type")}; "
            + $"rules read {PlainText.Count(clauses - unread, "clause")} and left {PlainText.Count(unread, "other")}.";
    }
}
