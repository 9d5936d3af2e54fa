using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What values of a property lead to: "Set to null to disable retries", "A value of 0 disables retries".</summary>
internal sealed partial class ValueMeaningRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (!clause.IsProperty || clause.Source is BehaviorSource.Exception)
        {
            return null;
        }

        if (Row().Match(clause.Text) is { Success: true } row)
        {
            return OfRow(clause, row);
        }

        return Meaning().Match(clause.Text) is { Success: true } found ? OfMeaning(clause, found) : null;
    }

    private static List<BehaviorDraft>? OfMeaning(Clause clause, Match found)
    {
        var effect = English.ToClause(MeansThat().Replace(found.Groups["effect"].Value, ""), clause.IsCode);
        var isAction = found.Groups["to"].Success;
        var drafts = found
            .Groups["value"]
            .Captures.Select(value => $"{clause.Member.Name} is {Literals.Find(value.Value) ?? value.Value}")
            .Select(given =>
                isAction
                    ? Claims.OfAction(clause, given, Verbs.OfThird(effect))
                    : Claims.Read(clause, new(given, effect))
            )
            .OfType<BehaviorDraft>()
            .ToList();
        return drafts.Count > 0 ? drafts : null;
    }

    // "Latest: uses the newest version"
    private static IReadOnlyList<BehaviorDraft>? OfRow(Clause clause, Match row)
    {
        var effect = English.ToClause(row.Groups["effect"].Value, clause.IsCode);
        return
            Grammar.FindVerb(effect.Split(' ')) >= 0
            && Claims.Read(clause, new($"{clause.Member.Name} is {row.Groups["value"].Value}", effect)) is { } draft
            ? [draft]
            : null;
    }

    [GeneratedRegex(
        @"^(?<value>(?-i:[A-Z0-9])[\w.]*(?: [\w.]+){0,3}): (?<effect>[^:]+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Row();

    [GeneratedRegex(@"^(?:means|indicates|signifies) that ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MeansThat();

    [GeneratedRegex(
        @"^(?:(?!zero|null|true|false|-?\d)[\w ]{1,80}?,? or (?=null ))?(?:(?:(?:a value of|set(?: this| it| this property| this value| the value| the property)? to|setting (?:this|it|this property|this value|the value) to|specify|use|the value(?: of)?) )?(?<value>null|true|false|zero|-?\d+|infinite|an empty \w+)|(?:use|specify|set(?: this| it)? to) (?<value>(?-i:[A-Z]\w*)))(?: or (?<value>null|true|false|zero|-?\d+|infinite|an empty \w+))?(?: value)?,? (?:(?<to>to) |(?:will |also )?(?=(?:disables?|enables?|means|indicates|causes?|results|allows?|prevents?|turns)\b))(?<effect>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Meaning();
}
