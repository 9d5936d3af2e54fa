using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core;
using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Lists behaviors for people, type by type.</summary>
internal sealed class BehaviorsReport(Terminal terminal)
{
    public void Write(DerivedBehaviors derived)
    {
        var names = derived.Contracts.Types.ToDictionary(type => type.Id, type => type.DisplayName);
        foreach (var set in derived.Behaviors)
        {
            terminal.Output.WriteLine(terminal.OutputPalette.Bold(names.GetValueOrDefault(set.Type, set.Type.Value)));
            foreach (var behavior in set.Behaviors)
            {
                terminal.Output.WriteLine($"  {PlainText.OneLine(behavior.Id)}");
                terminal.Output.WriteLine($"      {PlainText.OneLine(Sentence(behavior))}");
            }

            terminal.Output.WriteLine();
        }

        var behaviors = derived.Behaviors.Sum(set => set.Behaviors.Count);
        terminal.Output.WriteLine(
            $"Derived {PlainText.Count(behaviors, "behavior")} from {PlainText.Count(derived.Behaviors.Count, "type")}."
        );
    }

    private static string Sentence(Behavior behavior)
    {
        var given = behavior.Given.Length == 0 ? "" : $"Given {behavior.Given}, ";
        var when = given.Length == 0 ? "When" : "when";
        return $"{given}{when} {behavior.When}, then {behavior.Then}.";
    }
}
