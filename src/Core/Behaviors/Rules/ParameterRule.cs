using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>What arguments lead to: "or null to use the default", "true to X; otherwise, false", "If null, X". What a parameter means is no promise.</summary>
internal sealed partial class ParameterRule : IBehaviorRule
{
    // one of them is in all that tells what a value leads to
    private static readonly string[] ValueWords =
    [
        "null",
        "true",
        "false",
        "zero",
        "0",
        "1",
        "infinite",
        "an empty ",
        "specify ",
        "pass ",
        "use ",
    ];

    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (clause is not { Source: BehaviorSource.Param, Parameter: { } parameter })
        {
            return null;
        }

        if (!English.IsLikely(clause.Text) || clause.Member.Kind == MemberContractKind.DelegateInvoke)
        {
            return [];
        }

        var text = clause.Sentence;
        if (Whether().Match(text) is { Success: true } whether)
        {
            return Settings.Read(
                clause,
                parameter,
                whether.Groups["question"].Success
                    ? Answered(whether.Groups["question"].Value)
                    : English.ToClause(whether.Groups["effect"].Value, clause.IsCode),
                isBothWays: whether.Groups["whether"].Success
                    && !whether.Groups["effect"].Value.StartsWith("to ", StringComparison.Ordinal)
                    && !whether.Groups["effect"].Value.Contains("should", StringComparison.Ordinal)
            );
        }

        var drafts = new List<BehaviorDraft>();
        for (var found = FindValue(text); found is { Success: true }; found = found.NextMatch())
        {
            drafts.AddRange(OfValue(clause, parameter, found));
        }

        if (TextWords.HasPart(text, "default") && Default().Match(text) is { Success: true } byDefault)
        {
            drafts.Add(Uses(clause, $"{parameter} is not given", byDefault.Groups["value"].Value));
        }

        if (drafts.Count > 0)
        {
            return drafts;
        }

        if (clause.IsFirst && clause.IsBooleanParameter && Grammar.IsImperative(text.Split(' ')))
        {
            return
            [
                Claims.OfAction(clause, $"{parameter} is true", Verbs.OfThird(English.ToClause(text, clause.IsCode))),
            ];
        }

        if (clause.IsFirst && Use().Match(text) is { Success: true } use)
        {
            return [OfUse(clause, parameter, use)];
        }

        if (Bound().IsMatch(text) && clause.IsFirst)
        {
            return
            [
                BehaviorDraft.State(
                    "",
                    $"takes {parameter} as {English.ToClause(text, clause.IsCode)}",
                    clause.Text,
                    BehaviorKind.Argument
                ),
            ];
        }

        return clause.IsFirst && !Telling().IsMatch(text) ? [] : OfStatements(clause, parameter);
    }

    private static List<BehaviorDraft> OfStatements(Clause clause, string parameter)
    {
        var drafts = new List<BehaviorDraft>();
        foreach (var statement in Statements.Read(clause.Sentence, clause.IsCode))
        {
            foreach (var given in Conditions.SplitCombined(statement.Given))
            {
                if (
                    (!clause.IsFirst || given.Length > 0)
                    && Claims.Read(clause, WithSubject(statement with { Given = given }, parameter)) is { } draft
                )
                {
                    drafts.Add(draft);
                }
            }
        }

        return drafts;
    }

    // the pattern looks at every position, so it is asked only where one of its values is
    private static Match? FindValue(string text) =>
        Array.Exists(ValueWords, word => TextWords.HasPart(text, word)) ? Values().Match(text) : null;

    // "the callback that is invoked when the cache is full", "the action to be executed after each phase"
    private static BehaviorDraft OfUse(Clause clause, string parameter, Match use)
    {
        var what = use.Groups["do"].Success
            ? $"{PastOf(use.Groups["do"].Value)} {use.Groups["when"].Value}"
            : use.Groups["done"].Value;
        var done = Givens.CutTrailing("", $"is {what}", clause.IsCode).First();
        return BehaviorDraft.State(done.Given, done.Claim, clause.Text, BehaviorKind.Argument) with
        {
            Subject = parameter,
        };
    }

    // "Should this queue survive a restart?" asks for "this queue survives a restart"
    private static string Answered(string question)
    {
        var words = question.Split(' ');
        var verb = Array.FindIndex(words, Math.Min(2, words.Length), word => word is "be" || Lexicon.IsBaseForm(word));
        return verb < 0
            ? question
            : $"{string.Join(' ', words[..verb])} {Verbs.OfThird(string.Join(' ', words[verb..]))}";
    }

    private static string PastOf(string verb) =>
        verb is "run" ? verb
        : verb.EndsWith('e') ? verb + "d"
        : verb + "ed";

    private static Statement WithSubject(Statement statement, string parameter) =>
        new(
            Elliptic().Replace(statement.Given, $"{parameter} is "),
            Verb()
                .Replace(
                    It().Replace(statement.Claim, $"{parameter} "),
                    found => $"{parameter} {found.Value.ToLowerInvariant()}"
                )
        );

    private static IEnumerable<BehaviorDraft> OfValue(Clause clause, string parameter, Match found)
    {
        var value = found.Groups["value"].Value;
        var literal = Literals.Find(value) ?? value;
        var told = found.Groups["effect"].Value;
        var effect = English.ToClause(
            told.StartsWith("that ", StringComparison.Ordinal) && !told.StartsWith("that of ", StringComparison.Ordinal)
                ? told["that ".Length..]
                : told,
            clause.IsCode
        );
        var isBoolean = literal is "true" or "false";
        if (isBoolean && found.Groups["word"].Value is "to" or "if" or "when")
        {
            var outcome = found.Groups["word"].Value is "to" ? "to " + effect : effect;
            return Settings
                .Read(clause, parameter, outcome, found.Groups["otherwise"].Success)
                .Select(draft => literal is "true" ? draft : draft with { Given = Opposite(draft.Given, parameter) });
        }

        var given = $"{parameter} is {literal}";
        return found.Groups["word"].Value switch
        {
            "to" => [Claims.OfAction(clause, given, Verbs.OfThird(effect))],
            "if" or "when" =>
            [
                BehaviorDraft.State(effect, $"takes {literal} for {parameter}", clause.Text, BehaviorKind.Argument),
            ],
            _ => [Promise(clause, given, effect) ?? Uses(clause, given, effect)],
        };
    }

    private static string Opposite(string given, string parameter) =>
        string.Equals(given, $"{parameter} is true", StringComparison.Ordinal)
            ? $"{parameter} is false"
            : $"{parameter} is true";

    private static BehaviorDraft Uses(Clause clause, string given, string value) =>
        BehaviorDraft.State(given, $"uses {Literals.Find(value) ?? value}", clause.Text, BehaviorKind.Argument) with
        {
            Outcome = new(OutcomeKind.State, Literal: Literals.Find(value)),
        };

    private static BehaviorDraft? Promise(Clause clause, string given, string promise) =>
        Claims.Read(clause, new(given, promise));

    [GeneratedRegex(
        @"(?:^|\bor |[;,.(] ?(?:or )?|\b(?:specify|specifying|pass|passing|use|set (?:it |this )?to|setting (?:it |this )?to|a value of|can be|may be) )(?:set to )?(?<value>null|true|false|-1|zero|0|infinite|an empty \w+|(?<=(?:specify|pass|use) )(?-i:[A-Z])\w+(?:\.\w+)?)(?: value)?(?: \([^()]*\))?(?: (?:may|can) be (?:passed|used|specified|given|supplied))?(?:,?(?: also)? (?<word>to indicate(?: that)?|to signal(?: that)?|to|(?<!\b(?:0|zero) )for|if|when|means|indicates|signifies|implies|will|causes)|,) (?:any )?(?<effect>[^;]+?)\)?(?=[;.,]? (?:or )?(?<otherwise>otherwise|or false(?! (?:to|if|when|for))|false otherwise|else)\b|[;.,] (?:or |and |use )*(?:null|true|false|-1|zero)\b| or (?:null|true|false|-1|zero) (?:to|if|for)|; |\. |$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Values();

    [GeneratedRegex(
        @"(?:^|[;,.(] ?)(?:the |its |this |which |it |and )?(?:default(?: value)?(?: is|:)|defaults? to|default(?= \S+\)?$)|(?<value>\S+) is the default(?: value)?(?=\W|$)|(?:is|are) (?<value>[^;,.)]+?) by default(?=\W|$)|by default,?(?: this is| it is)?)(?: (?<value>[^;,)]+?(?:, which [^;.]+?)?))?\)?(?=[.;,] |$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Default();

    [GeneratedRegex(
        @"^(?:(?:gets or sets )?(?:an? |the )?(?:optional )?(?:(?:boolean )?(?:value|flag|bool|boolean|parameter))?(?: value)? ?(?:that |which |to )?(?:indicating|indicates?|determines?|specifying|specif(?:y|ies)|sets?|defines?|controls?|determining|controlling)? ?)?(?:(?<whether>whether)|if (?:set to )?true|(?<=^(?:sets?|specifies|indicates|determines|defines) )if)(?: or not)?,? (?<effect>[^;]+?)(?: or not)?$|^should (?<question>[^?;]+)\?$|^(?<effect>to [^;]+?) or not$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whether();

    [GeneratedRegex(
        @"^(?:an?|the|optional|any)?\b[^,;]*? (?:(?:(?:that|which) (?:will be|is|are|gets|may be|should be)|to be) (?:then |also |later )?(?<done>(?!null\b|associated|based|compared|responsible|specified|used(?: by\b|$))(?:\w+ed|run|sent|written|set|read|shown|thrown|built|put|held|drawn) .+)|to (?<do>invoke|call|execute|run) (?<when>(?:when|if|for each|before|after|once|whenever|each time|every time) .+))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Use();

    [GeneratedRegex(
        @"\b(?:inclusive|exclusive|inclusively|exclusively)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bound();

    // "Provides the data if there is none" is said of the argument
    [GeneratedRegex(
        @"^(?:[Pp]rovides|[Dd]etermines|[Ss]pecifies|[Cc]ontrols|[Ii]ndicates|[Cc]ontains|[Aa]llows|[Ee]nables|[Dd]efines|[Hh]olds|[Ww]ill|[Mm]ust|[Cc]annot|[Cc]an|[Mm]ay|[Ii]s) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(?:if|when|unless|otherwise)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?:(?:this parameter|this value|the value|the parameter|this argument|it|this) is |(?:it is )?(?=(?:null|true|false|not specified|omitted|not provided|set to|empty|zero|specified|provided)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Elliptic();

    [GeneratedRegex(
        @"^(?:this (?:parameter|argument|value)|the (?:value|parameter|argument)|it|this) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex It();
}
