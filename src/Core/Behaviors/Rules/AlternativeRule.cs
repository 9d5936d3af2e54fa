using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Returned alternatives: "X, or null if C", "X if C; otherwise, Y", "null if C".</summary>
internal sealed partial class AlternativeRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause.Source is not (BehaviorSource.Returns or BehaviorSource.Value))
        {
            return null;
        }

        // the patterns try every word before they give up
        if (!HoldsCondition(clause.Text))
        {
            return null;
        }

        if (IfOtherwise().Match(clause.Text) is { Success: true } otherwise)
        {
            var condition = Conditions.Clean(otherwise.Groups["condition"].Value, clause.IsCode);
            return
            [
                Draft(clause, condition, otherwise.Groups["value"].Value),
                Draft(clause, Negation.Negate(condition), otherwise.Groups["other"].Value),
            ];
        }

        if (OrLiteralIf().Match(clause.Text) is { Success: true } alternative)
        {
            var condition = Conditions.Clean(alternative.Groups["condition"].Value, clause.IsCode);
            return
            [
                Draft(clause, Negation.Negate(condition), alternative.Groups["value"].Value),
                Draft(clause, condition, alternative.Groups["other"].Value),
            ];
        }

        return LiteralIf().Match(clause.Text) is { Success: true } literal
            ?
            [
                Draft(
                    clause,
                    Conditions.Clean(literal.Groups["condition"].Value, clause.IsCode),
                    literal.Groups["value"].Value
                ),
            ]
            : null;
    }

    private static bool HoldsCondition(string text) =>
        text.Contains(" if ", StringComparison.OrdinalIgnoreCase)
        || text.Contains(" when ", StringComparison.OrdinalIgnoreCase);

    private static BehaviorDraft Draft(Clause clause, string given, string value) =>
        BehaviorDraft.Returns(
            given,
            English.ToClause(ReturnsRule.WithoutReturns(value), clause.IsCode),
            clause.Text,
            clause.IsProperty ? BehaviorKind.Property : BehaviorKind.Returns
        );

    [GeneratedRegex(
        @"^(?<value>.+?),? (?:if|when) (?<condition>.+?)[;,.]\s*(?:or )?(?:otherwise|else),? (?<other>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IfOtherwise();

    [GeneratedRegex(
        @"^(?<value>.+?)[,;]? or (?<other>null|-?\d+|zero|(?:an )?empty(?: \w+)?|the default value(?: of \w+)?) (?:if|when) (?<condition>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OrLiteralIf();

    [GeneratedRegex(
        @"^(?:returns )?(?<value>null|-?\d+|zero|an empty \w+) (?:if|when) (?<condition>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LiteralIf();
}
