using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What an out parameter holds: "When this method returns, contains X, if C; otherwise, Y".</summary>
internal sealed partial class OutParameterRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause is not { Source: BehaviorSource.Param, Parameter: { } parameter })
        {
            return null;
        }

        if (Match(clause.Text) is { } found)
        {
            var condition = AsClause(Conditions.Clean(found.Groups["condition"].Value, clause.IsCode));
            var opposite = Negation.Negate(condition);
            // "X if C; otherwise, Y" and "X, or Y if C" differ in whose condition it is
            var (first, second) = found.Groups["or"].Success ? (opposite, condition) : (condition, opposite);
            return
            [
                Holds(clause, parameter, first, found.Groups["value"].Value),
                Holds(clause, parameter, second, found.Groups["other"].Value),
            ];
        }

        return Always().Match(clause.Text) is { Success: true } plain
            ? [Holds(clause, parameter, "", plain.Groups["value"].Value)]
            : [];
    }

    private static Match? Match(string text)
    {
        foreach (var pattern in (Regex[])[IfFirst(), IfOtherwise(), OrIf()])
        {
            if (pattern.Match(text) is { Success: true } found)
            {
                return found;
            }
        }

        return null;
    }

    // "if present" leaves out what is present
    private static string AsClause(string condition) =>
        condition.Contains(' ', StringComparison.Ordinal) ? condition : $"it is {condition}";

    private static BehaviorDraft Holds(Clause clause, string parameter, string given, string value)
    {
        var held = English.ToClause(value, clause.IsCode);
        var literal = Literals.Find(held);
        return new(
            BehaviorKind.Argument,
            given,
            $"sets {parameter} to {literal ?? held}",
            new(OutcomeKind.State, Literal: literal),
            clause.Text
        );
    }

    [GeneratedRegex(
        @"^(?:when this \w+ returns, )?if (?<condition>[^,]+), (?:contains |this parameter contains )?(?<value>.+?)[;,.] otherwise,? (?<other>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IfFirst();

    [GeneratedRegex(
        @"^(?:when (?:this|the) \w+ returns,? )?(?:this parameter )?(?:contains |is set to |will contain |holds |receives )?(?<value>.+?),? (?:if|when) (?<condition>.+?)[;,.] (?:otherwise|else),? (?<other>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IfOtherwise();

    [GeneratedRegex(
        @"^(?:when (?:this|the) \w+ returns,? )?(?:this parameter )?(?:contains |is set to |will contain |holds |receives )?(?<value>.+?),? (?<or>or) (?<other>null|zero|-?\d+|(?:an? |the )?(?:empty|default)[\w ]*?) (?:if|when) (?<condition>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OrIf();

    [GeneratedRegex(
        @"^when (?:this|the) \w+ returns,? (?:this parameter )?(?:contains|is set to|will contain|holds|receives) (?<value>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Always();
}
