using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Lists behaviors for people, type by type.</summary>
internal sealed class BehaviorsReport(Terminal terminal)
{
    public void Write(DerivedBehaviors derived)
    {
        foreach (var (type, set) in derived.Contracts.Types.Zip(derived.Behaviors))
        {
            terminal.Output.WriteLine(terminal.OutputPalette.Bold(PlainText.OneLine(type.DisplayName)));
            foreach (var behavior in set.Behaviors)
            {
                terminal.Output.WriteLine($"  {PlainText.OneLine(behavior.Id)}");
                terminal.Output.WriteLine($"      {PlainText.OneLine(Sentence(behavior))}");
            }

            WriteUndocumented(type, set);
            terminal.Output.WriteLine();
        }

        terminal.Output.WriteLine(Summary(derived.Behaviors));
    }

    private void WriteUndocumented(TypeContract type, BehaviorSet set)
    {
        var names = type.Members.ToDictionary(member => member.Id, member => member.DisplayName);
        foreach (var member in set.Undocumented)
        {
            var name = PlainText.OneLine(names[member.Member]);
            terminal.Output.WriteLine($"  {terminal.OutputPalette.Yellow($"{name} is undocumented")}");
            terminal.Output.WriteLine($"      {PlainText.OneLine($"Say {PlainText.List(member.Advice)}.")}");
        }
    }

    private static string Summary(EquatableArray<BehaviorSet> sets)
    {
        var behaviors = PlainText.Count(sets.Sum(set => set.Behaviors.Count), "behavior");
        var undocumented = sets.Sum(set => set.Undocumented.Count);
        var rest = undocumented switch
        {
            0 => "",
            1 => "; 1 member is undocumented",
            _ => $"; {PlainText.Count(undocumented, "member")} are undocumented",
        };
        return $"Derived {behaviors} from {PlainText.Count(sets.Count, "type")}{rest}.";
    }

    private static string Sentence(Behavior behavior)
    {
        var given = behavior.Given.Length == 0 ? "" : $"Given {behavior.Given}, ";
        var when = given.Length == 0 ? "When" : "when";
        return $"{given}{when} {behavior.When}, then {behavior.Then}.";
    }
}
