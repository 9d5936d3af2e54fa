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

        return
            Default().Match(clause.Text) is { Success: true } found
            && !found.Groups["value"].Value.Contains(" if ", StringComparison.Ordinal)
            ?
            [
                BehaviorDraft.Returns(
                    $"{clause.Member.Name} was not set",
                    found.Groups["value"].Value.Trim(),
                    clause.Text,
                    BehaviorKind.Property
                ),
            ]
            : null;
    }

    [GeneratedRegex(
        @"^(?:the |its )?(?:default(?: value)?(?: (?:of|for) [\w ]+?)?(?: (?:is|will be)\b| ?[:=])|(?:this |it |this property |this value |value |the value )?defaults to) ?(?<value>.+?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Default();
}
