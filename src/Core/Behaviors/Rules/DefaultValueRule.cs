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

        if (
            Default().Match(clause.Text) is not { Success: true } found
            || found.Groups["value"].Value.Contains(" if ", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var value = found.Groups["value"].Value.Trim();
        var held = BehaviorDraft.Returns(
            $"{clause.Member.Name} was not set",
            value,
            clause.Text,
            BehaviorKind.Property
        );
        var given = $"{clause.Member.Name} is {value}";
        return
            found.Groups["meaning"] is { Success: true } meaning
            && Claims.Read(clause, new(given, meaning.Value)) is { } meant
            ? [held, meant]
            : [held];
    }

    [GeneratedRegex(
        @"^(?:the |its )?(?:default(?: value)?(?: (?:of|for) [\w ]+?)?(?: (?:is|will be)\b| ?[:=])|(?:this |it |this property |this value |value |the value )?defaults to) ?(?<value>.+?)(?:(?:,| -)? (?:(?:which means|meaning)(?: that)?|so that|in which case) (?<meaning>[^,;]+)|(?:,| -)? (?:which|i\.e\.)\b.*|, (?:so|but|and) .*)?\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Default();
}
