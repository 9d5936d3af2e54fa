using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>When an event is raised: "Occurs when C", "Raised after C".</summary>
internal sealed partial class EventRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause.Member.Kind != MemberContractKind.Event || clause.Source == BehaviorSource.Exception)
        {
            return null;
        }

        return Occurs().Match(clause.Text) is { Success: true } found
            ? [BehaviorDraft.State(Given(found, clause), "is raised", clause.Text, BehaviorKind.Event)]
            : null;
    }

    private static string Given(Match found, Clause clause)
    {
        var condition = English.ToClause(found.Groups["condition"].Value, clause.IsCode);
        var word = found.Groups["word"].Value.ToLowerInvariant();
        return word is "when" or "whenever" or "if" or "each time" or "every time"
            ? condition
            : $"it is {word} {condition}";
    }

    [GeneratedRegex(
        @"^(?:(?:this|the) event )?(?:occurs|(?:is )?raised|(?:is )?fired|(?:is )?triggered|(?:is )?invoked|happens|fires)(?: once)? (?<word>when|whenever|if|after|before|just before|just after|each time|every time) (?<condition>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Occurs();
}
