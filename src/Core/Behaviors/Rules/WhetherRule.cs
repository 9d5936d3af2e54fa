using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>"A value indicating whether C", "determines whether C": true if C, false if not; of settings, what they lead to.</summary>
internal sealed partial class WhetherRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            clause.Source is not (BehaviorSource.Returns or BehaviorSource.Value or BehaviorSource.Summary)
            || !clause.IsFirst
            || !(clause.Member.IsBoolean || clause.Member.Asynchrony == Asynchrony.Awaitable)
            || Whether().Match(clause.Text) is not { Success: true } found
        )
        {
            return null;
        }

        // the returns tag of the same member says it better
        if (clause.Source == BehaviorSource.Summary && clause.Member.TellsResult)
        {
            return [];
        }

        var condition = English.ToClause(found.Groups["condition"].Value, clause.IsCode);
        if (
            clause.IsProperty
            && (clause.Member.CanWrite ? IsSetting(condition) : condition.StartsWith("to ", StringComparison.Ordinal))
        )
        {
            return Settings.Read(clause, clause.Member.Name, condition, isBothWays: false);
        }

        condition = Conditions.Clean(condition, clause.IsCode);
        return [Draft(clause, condition, "true"), Draft(clause, Negation.Negate(condition), "false")];
    }

    private static bool IsSetting(string condition) => SettingWords().IsMatch(condition);

    private static BehaviorDraft Draft(Clause clause, string given, string value) =>
        BehaviorDraft.Returns(given, value, clause.Text, clause.ResultKind);

    [GeneratedRegex(
        @"^(?:asynchronously )?(?:(?:gets|get|gets or sets|gets and sets|get or set|get/set|gets/sets|returns|return|indicates|determines|determine|checks|check|tests|specifies|sets|finds out|says|flag|verifies|asks) )?(?:an? |the )?(?:(?:boolean )?(?:value|flag|bool|boolean|indication|setting|indicator)(?: (?:that|which|of))? ?(?:indicating|indicates|determining|determines|specifying|specifies|controlling|which controls|controls|defining|denoting|representing)? )?(?:whether|if)(?: or not)?,? (?<condition>.+?)(?: or not)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whether();

    [GeneratedRegex(
        @"^to \w|\b(?:should|will|must|shall|is to be|are to be|is allowed|are allowed|can be|may be)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SettingWords();
}
