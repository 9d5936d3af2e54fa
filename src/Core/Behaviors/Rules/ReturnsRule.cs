using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Plain returns: what the <c>returns</c> tag says is returned.</summary>
internal sealed partial class ReturnsRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause.Source != BehaviorSource.Returns || !English.IsLikely(clause.Text))
        {
            return null;
        }

        var value = English.ToClause(Chaining().Replace(Branches.WithoutReturns(clause.Sentence), ""), clause.IsCode);
        if (!clause.IsFirst && !TaskResult().IsMatch(clause.Text))
        {
            return null;
        }

        return value.Length > 0 && !Empty().IsMatch(value) ? [BehaviorDraft.Returns("", value, clause.Text)] : [];
    }

    [GeneratedRegex(
        @",? (?:so that (?:\w+ )*calls can be chained|for (?:method |call )?chaining)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Chaining();

    [GeneratedRegex(
        @"^the (?:task(?:'s)? )?result (?:of the task )?(?:is|contains|will)|^the value of (?:the|its) \w+ (?:parameter|property) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TaskResult();

    // says no more than that there is a result, or a task for it
    [GeneratedRegex(
        @"^(?:nothing|the result of the (?:\w+ )?(?:operation|call|method)|(?:an? |the )?(?:(?:value ?)?task|result|return value|value|object|awaitable|operation)(?: object| instance)?(?:(?: that| which|,)? (?:can be )?(?:represents?|representing|used to await|awaited|tracks?) [\w ,]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Empty();
}
