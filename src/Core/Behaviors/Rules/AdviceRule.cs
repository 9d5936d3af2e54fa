using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Advice, references, notes on cost, versions and platforms: they promise nothing.</summary>
internal sealed partial class AdviceRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause) =>
        clause.Source != BehaviorSource.Exception
        && !(clause.Source == BehaviorSource.Param && ValueToUse().IsMatch(clause.Text))
        && (
            clause.IsFirst && clause.Source != BehaviorSource.Remarks
                ? MereAdvice.IsDisclaimer(clause.Text)
                : MereAdvice.IsIn(clause.Text)
        )
            ? []
            : null;

    // "Use null to disable indentation" tells what null does
    [GeneratedRegex(
        @"^(?:or )?use (?:null|true|false|zero|-?\d+|(?-i:[A-Z])[\w.]+) (?:to|for|if) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ValueToUse();
}
