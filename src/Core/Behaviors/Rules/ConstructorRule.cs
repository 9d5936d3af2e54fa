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
            return Bare().IsMatch(clause.Text) ? [] : null;
        }

        // "Creates a null envelope" is a sentence like any other
        if (
            !found.Groups["of"].Success
            && !IsNameOf(found.Groups["type"].Value, clause.Member.Name)
            && found.Groups["rest"].Length == 0
        )
        {
            return Bare().IsMatch(clause.Text) ? [] : null;
        }

        var drafts = new List<BehaviorDraft>();
        if (found.Groups["empty"].Success)
        {
            drafts.Add(Trait(clause, "is empty"));
        }

        foreach (var part in And().Split(found.Groups["rest"].Value.Trim(' ', ',', '.')))
        {
            if (part.Length > 0)
            {
                drafts.AddRange(Traits(clause, part));
            }
        }

        return drafts;
    }

    // "store" is as good as "MemoryStore"
    private static bool IsNameOf(string type, string name) =>
        name.EndsWith(type.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<BehaviorDraft> Traits(Clause clause, string part)
    {
        if (OfParts().Match(part) is { Success: true } parts)
        {
            return
            [
                .. Traits(clause, parts.Groups["whole"].Value),
                BehaviorDraft.State("", parts.Groups["are"].Value, clause.Text) with
                {
                    Subject = $"the {parts.Groups["subject"].Value}",
                },
            ];
        }

        var words = part.Split(' ');
        // "whose entries never expire"
        if (words is ["whose", ..] && Grammar.StartOfVerbPhrase(words, Grammar.FindVerb(words, 1)) is var start and > 1)
        {
            return
            [
                BehaviorDraft.State("", string.Join(' ', words[start..]), clause.Text) with
                {
                    Subject = $"the {string.Join(' ', words[1..start])} of the new {clause.Member.Name}",
                },
            ];
        }

        if (Lexicon.BaseOfGerund(words[0]) is { } verb && words is not ["using" or "specifying", ..])
        {
            return [Trait(clause, $"{Verbs.ThirdPerson(verb)} {string.Join(' ', words[1..])}")];
        }

        if (Grammar.FindVerb(words) == 0)
        {
            return ClaimSplitter
                .Split($"it {part}")
                .Select(claim => Trait(clause, Tense.Present(claim["it ".Length..], isPlural: false)));
        }

        // "specifying whether it is open" is about an argument, not about the instance
        if (Question().IsMatch(part))
        {
            return [];
        }

        if (Arguments().Match(part) is not { Success: true } arguments)
        {
            return [Trait(clause, $"is {part}")];
        }

        // "using the specified text and capacity": each argument is used
        var how = arguments.Groups["how"].Value switch
        {
            "using" or "by using" => "uses",
            "specifying" => "has",
            var other => $"is initialized {other}",
        };
        var which = arguments.Groups["which"].Value;
        return (which.Length > 0 && how is not "is initialized for" ? ArgumentSeparator() : PhraseSeparator())
            .Split(arguments.Groups["what"].Value)
            .Where(argument => argument.Length > 0)
            .Select(argument => Trait(clause, $"{how} {(WithArticle().IsMatch(argument) ? "" : which)}{argument}"));
    }

    private static BehaviorDraft Trait(Clause clause, string phrase) =>
        BehaviorDraft.State("", phrase, clause.Text) with
        {
            Subject = $"the new {clause.Member.Name}",
        };

    [GeneratedRegex(
        @"^(?:(?:initiali[sz]es?|creates?|constructs?|instantiates?|builds?) (?:an?|the)|constructor (?:for|of) (?:an?|the)(?: \w+(?= \w+ (?:for|to|with|from|of)\b))?) (?:new,? |default |(?<empty>empty ))*(?<of>(?:instance|object) of )?(?:the |a |an )?(?<type>[\w<>,`.]+?)\.?(?: (?:class|struct|structure|type|record|object|instance|exception))*\.?(?<rest>,? (?:that|which|whose|with|without|using|by|from|for|of|to|in|over|on|based|given|allowing|specifying|containing|having|where|representing) .*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Initializes();

    [GeneratedRegex(
        @"(?:^|,? and |, )(?:that|which) (?!(?:is|are) (?:initially|all)\b)|, (?:and )?(?=allowing|using\b|with\b|without\b|specifying\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex And();

    // "a list of bits, which are initially set": they are, not the list
    [GeneratedRegex(
        @"^(?<whole>(?:.*\b(?:of|number of) )?(?<subject>[\w ]+?)),? (?:that|which) (?<are>are (?:initially|all) .+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex OfParts();

    [GeneratedRegex(
        @"^(?<how>with|using|specifying|from|for|by using|based on|given) (?<which>(?:(?:(?:the|an?) )?(?:specified|given|provided|supplied) )?)(?<what>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Arguments();

    [GeneratedRegex(@",? and (?!.* of )|, (?:and )?", RegexOptions.CultureInvariant)]
    private static partial Regex ArgumentSeparator();

    [GeneratedRegex(@",? and (?=(?:the|an?|its) )", RegexOptions.CultureInvariant)]
    private static partial Regex PhraseSeparator();

    [GeneratedRegex("^(?:specifying|with) (?:whether|if|how|what|which) ", RegexOptions.CultureInvariant)]
    private static partial Regex Question();

    [GeneratedRegex("^(?:the|an?|its) ", RegexOptions.CultureInvariant)]
    private static partial Regex WithArticle();

    // "Creates a store" says that a constructor constructs
    [GeneratedRegex(
        @"^(?:\w+ (?:an?|the) (?:new )?(?!.*\b(?:null|empty|that|which|whose|with|without|from|using|for|by|containing|having|of|in|to)\b)[\w ]+|(?:default )?(?:constructor|ctor))\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bare();
}
