using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Sentences that tell in passing what is returned: "If C, this method returns X", "This method returns X if C".</summary>
internal sealed partial class ReturnsSentenceRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        var tellsInPassing =
            clause.Source == BehaviorSource.Remarks
            || (clause.Source is BehaviorSource.Summary or BehaviorSource.Returns && !clause.IsFirst);
        if (!tellsInPassing)
        {
            return null;
        }

        var found = IfReturns().Match(clause.Text);
        found = found.Success ? found : ReturnsIf().Match(clause.Text);
        return found.Success && IsMember(found.Groups["subject"].Value, clause)
            ?
            [
                BehaviorDraft.Returns(
                    Conditions.Clean(found.Groups["condition"].Value, clause.IsCode),
                    English.ToClause(found.Groups["value"].Value, clause.IsCode),
                    clause.Text,
                    clause.IsProperty ? BehaviorKind.Property : BehaviorKind.Returns
                ),
            ]
            : null;
    }

    private static bool IsMember(string subject, Clause clause) =>
        subject.Split(' ')[^1].ToLowerInvariant()
            is ""
                or "method"
                or "property"
                or "operator"
                or "indexer"
                or "it"
                or "overload"
        || string.Equals(subject, clause.Member.Name, StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:if|when) (?<condition>[^;]+?), (?<subject>(?:this|the) \w+|it|\w+) (?:always )?(?:will return|returns) (?<value>[^;]+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IfReturns();

    [GeneratedRegex(
        @"^(?:(?<subject>(?:this|the) \w+|it|\w+) )?(?:always )?(?:will return|returns) (?<value>[^,;]+?),? (?:if|when) (?<condition>[^;]+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReturnsIf();
}
