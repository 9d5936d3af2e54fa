using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What a property holds: "Gets the number of elements in the stack".</summary>
internal sealed partial class PropertyRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (
            !clause.IsProperty
            || !clause.IsFirst
            || clause.Source is not (BehaviorSource.Summary or BehaviorSource.Value)
            || !English.IsLikely(clause.Text)
        )
        {
            return null;
        }

        var gets = Gets().Match(clause.Text);
        var value = English.ToClause(clause.Text[gets.Length..], clause.IsCode);
        if (UsedFor().IsMatch(value))
        {
            return [];
        }

        if (!gets.Success && !WithDefault().IsMatch(value) && Grammar.FindVerb(value.Split(' ')) >= 0)
        {
            return null;
        }

        var drafts = new List<BehaviorDraft>(2);
        if (WithDefault().Match(value) is { Success: true } found)
        {
            value = found.Groups["value"].Value;
            drafts.Add(
                BehaviorDraft.Returns(
                    $"{clause.Member.Name} was not set",
                    found.Groups["default"].Value,
                    clause.Text,
                    BehaviorKind.Property
                )
            );
        }

        if (!Restatement.IsOf(value, clause.Member))
        {
            drafts.Insert(0, BehaviorDraft.Returns("", value, clause.Text, BehaviorKind.Property));
        }

        return drafts;
    }

    [GeneratedRegex(@"^used (?:to|for|by|in|as|when|with) ", RegexOptions.CultureInvariant)]
    private static partial Regex UsedFor();

    // "how long an entry is kept; the default is five minutes"
    [GeneratedRegex(
        @"^(?<value>.+?)(?:[;,.] | \()(?:and )?(?:the |its |which )?(?:default(?: value)?(?: is|:)|defaults to) (?<default>[^;()]+)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WithDefault();

    [GeneratedRegex(
        @"^(?:(?:gets?|sets?|returns?|retrieves?|initializes)(?:(?: or | and | ?/ ?)(?:gets?|sets?|initializes))?|specifies|defines|contains|represents|holds|describes|controls|indicates) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Gets();
}
