using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>"The default is X" and its kind, of properties.</summary>
internal sealed partial class DefaultValueRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (!clause.IsProperty || clause.Source == BehaviorSource.Exception)
        {
            return null;
        }

        return Default().Match(clause.Text) is { Success: true } found
            ?
            [
                BehaviorDraft.Returns(
                    $"{clause.Member.Name} was not set",
                    found.Groups["value"].Value,
                    clause.Text,
                    BehaviorKind.Property
                ),
            ]
            : null;
    }

    [GeneratedRegex(
        @"^(?:the |its )?(?:default(?: value)?(?: of this property| for this property)? is|defaults to|this defaults to) (?<value>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Default();
}
