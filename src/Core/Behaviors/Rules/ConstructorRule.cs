using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>"Initializes a new instance of the X class that is empty": what the new instance is like.</summary>
internal sealed partial class ConstructorRule : IBehaviorRule
{
    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause.Member.Kind != MemberContractKind.Constructor || clause.Source != BehaviorSource.Summary)
        {
            return null;
        }

        if (Initializes().Match(clause.Text) is not { Success: true } found)
        {
            return null;
        }

        var rest = found.Groups["rest"].Value.Trim().TrimEnd('.');
        return rest.Length == 0 || WithArguments().IsMatch(rest)
            ? []
            : [BehaviorDraft.State("", $"creates an instance {rest}", clause.Text)];
    }

    [GeneratedRegex(
        @"^(?:initializes|creates|constructs|instantiates) (?:a|an|the) (?:new )?instance of (?:the |a |an )?[\w<>,`.]+(?: (?:class|struct|structure|type|record|object|instance|exception))*(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Initializes();

    // says no more than that the arguments are used
    [GeneratedRegex(
        @"^,? ?(?:with|using|from|for|by using|based on|given) (?:an? |the )?(?:specified|given|provided|supplied|following|default|\w+$).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WithArguments();
}
