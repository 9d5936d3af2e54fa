using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>"true if C; otherwise, false" in all its forms, and "a value indicating whether C".</summary>
internal sealed partial class BooleanRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause.Source is not (BehaviorSource.Returns or BehaviorSource.Value or BehaviorSource.Summary))
        {
            return null;
        }

        if (TrueIf().Match(clause.Text) is { Success: true } found)
        {
            return ReadTrueIf(clause, found);
        }

        return clause.Member.Type is { IsBoolean: true } || clause.Member.Asynchrony == Contracts.Asynchrony.Awaitable
            ? ReadWhether(clause)
            : null;
    }

    private static List<BehaviorDraft> ReadTrueIf(Clause clause, Match found)
    {
        var value = found.Groups["value"].Value.ToLowerInvariant();
        var condition = Conditions.Clean(found.Groups["condition"].Value, clause.IsCode);
        var drafts = new List<BehaviorDraft> { Draft(clause, condition, value) };
        var opposite = string.Equals(value, "true", StringComparison.Ordinal) ? "false" : "true";
        if (found.Groups["other"] is { Success: true } other)
        {
            drafts.Add(Draft(clause, Conditions.Clean(other.Value, clause.IsCode), opposite));
        }
        else if (found.Groups["otherwise"].Success)
        {
            drafts.Add(Draft(clause, Negation.Negate(condition), opposite));
        }

        return drafts;
    }

    private static List<BehaviorDraft>? ReadWhether(Clause clause)
    {
        if (Whether().Match(clause.Text) is not { Success: true } found)
        {
            return null;
        }

        // the returns tag of the same member says it better
        if (clause.Source == BehaviorSource.Summary && clause.Member.HasTag("returns", "value"))
        {
            return [];
        }

        var condition = Conditions.Clean(found.Groups["condition"].Value, clause.IsCode);
        return [Draft(clause, condition, "true"), Draft(clause, Negation.Negate(condition), "false")];
    }

    private static BehaviorDraft Draft(Clause clause, string given, string value) =>
        BehaviorDraft.Returns(
            given,
            value,
            clause.Text,
            clause.IsProperty ? BehaviorKind.Property : BehaviorKind.Returns
        );

    [GeneratedRegex(
        @"^(?:(?:it )?returns |the result is |this (?:method|property) returns )?(?<value>true|false)(?: is returned)?,? (?:if|when|in case|whenever|only if)\s(?<condition>.+?)(?:[,;:.]?\s\(?(?:or |and |returns )?(?:(?<otherwise>(?:otherwise|else)\b[^.]*|(?:true|false)[ ,]*(?:otherwise|if not))|(?:true|false) (?:if|when) (?<other>.+?))\)?)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TrueIf();

    [GeneratedRegex(
        @"^(?:gets |gets or sets |returns |indicates |determines |checks |tests |specifies |sets )?(?:a )?(?:(?:boolean )?(?:value|flag|bool|boolean)(?: (?:that|which))? (?:indicating|indicates|that indicates|determining|specifying|specifies) )?(?:whether|if)(?: or not)? (?<condition>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whether();
}
