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

        // "Creates an empty store" is a sentence like any other
        if (
            !found.Groups["of"].Success
            && !string.Equals(found.Groups["type"].Value.TrimEnd('.'), clause.Member.Name, StringComparison.Ordinal)
        )
        {
            return Bare().IsMatch(clause.Text) ? [] : null;
        }

        var rest = found.Groups["rest"].Value.Trim().TrimEnd('.');
        if (rest.Length == 0 && found.Groups["empty"].Success)
        {
            rest = "that is empty";
        }

        return rest.Length == 0 || WithArguments().IsMatch(rest)
            ? []
            :
            [
                .. And()
                    .Split(rest)
                    .Select(part =>
                        BehaviorDraft.State(
                            "",
                            $"creates a new {clause.Member.Name}{(part.StartsWith(',') ? "" : " ")}{(Grammar.FindVerb(part.Split(' ')) == 0 ? "that " : "")}{part}",
                            clause.Text
                        )
                    ),
            ];
    }

    [GeneratedRegex(
        @"^(?:initiali[sz]es?|creates?|constructs?|instantiates?|builds?) (?:a|an|the) (?:new,? |default |(?<empty>empty ))*(?<of>(?:instance|object) of )?(?:the |a |an )?(?<type>[\w<>,`.]+)(?: (?:class|struct|structure|type|record|object|instance|exception))*(?<rest>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Initializes();

    [GeneratedRegex(@",? and (?:that )?(?=(?:is|has|contains|uses|will|can|does)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    // says no more than that the arguments are used
    [GeneratedRegex(
        @"^,? ?(?:with|using|from|for|by using|based on|given) (?:an? |the )?(?:specified|given|provided|supplied|following|default|\w+$).*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex WithArguments();

    // "Creates a store" says that a constructor constructs
    [GeneratedRegex(
        @"^\w+ (?:an?|the) (?:new )?(?!.*\b(?:empty|that|which|whose|with|from|using|for|by|containing|having|of|in|to)\b)[\w ]+\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bare();
}
