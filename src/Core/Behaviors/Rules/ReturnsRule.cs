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

        var value = English.ToClause(WithoutReturns(clause.Text), clause.IsCode);
        if (!clause.IsFirst)
        {
            return null;
        }

        return value.Length > 0 && !Empty().IsMatch(value) ? [BehaviorDraft.Returns("", value, clause.Text)] : [];
    }

    /// <summary>Cuts a leading "Returns".</summary>
    /// <param name="text">What a tag says is returned.</param>
    /// <returns>The returned thing.</returns>
    public static string WithoutReturns(string text) => Returns().Replace(text, "");

    [GeneratedRegex(
        @"^\s*(?:this method |it )?(?:will return|returns?):? ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Returns();

    // says no more than that there is a result, or a task for it
    [GeneratedRegex(
        @"^(?:nothing|the result of the (?:\w+ )?(?:operation|call|method)|(?:an? |the )?(?:(?:value ?)?task|result|return value|value|object|awaitable|operation)(?: object| instance)?(?:(?: that| which|,)? (?:can be )?(?:represents?|representing|used to await|awaited|tracks?) [\w ,]+)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Empty();
}
