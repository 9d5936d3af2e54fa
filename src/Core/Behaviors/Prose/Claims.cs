using System.Text.RegularExpressions;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Makes behaviors of claims: what is returned, thrown, held by default, or else what is the case afterwards.</summary>
internal static partial class Claims
{
    /// <summary>Reads a sentence, each of its claims under each of its conditions.</summary>
    /// <param name="clause">The clause that the sentence is part of.</param>
    /// <param name="sentence">The sentence.</param>
    /// <returns>The behaviors.</returns>
    public static List<BehaviorDraft> ReadAll(Clause clause, string sentence)
    {
        var drafts = new List<BehaviorDraft>();
        foreach (var statement in Statements.Read(sentence, clause.IsCode))
        {
            foreach (var given in Conditions.SplitCombined(statement.Given))
            {
                if (
                    Read(clause, WithSubject(clause, statement with { Given = given })) is { } draft
                    && !TellsLess(draft, clause)
                )
                {
                    drafts.Add(draft);
                }
            }
        }

        return drafts;
    }

    // the returns tag says it better
    private static bool TellsLess(BehaviorDraft draft, Clause clause) =>
        draft.Promise is "returns it" or "returns them"
        || (!clause.IsProperty && clause.Member.TellsResult && Indicates().IsMatch(draft.Promise));

    // "if null" and "if this property is null" are said of the property, "if false" of what is returned
    private static Statement WithSubject(Clause clause, Statement statement) =>
        clause.IsProperty ? statement with { Given = OfValue().Replace(statement.Given, $"{clause.Member.Name} ") }
        : clause.Source == BehaviorSource.Returns
            ? statement with
            {
                Given = OfResult().Replace(statement.Given, "${literal} is returned"),
            }
        : statement;

    /// <summary>Reads a claim.</summary>
    /// <param name="clause">The clause that the claim is part of.</param>
    /// <param name="statement">The claim and its condition.</param>
    /// <returns>The behavior; <see langword="null"/> if the claim has no verb.</returns>
    public static BehaviorDraft? Read(Clause clause, Statement statement)
    {
        var claim = English.ToClause(statement.Claim, word => clause.IsCode(word) || IsName(word, clause));
        var words = claim.Split(' ');
        var verb = Grammar.StartOfVerbPhrase(words, Grammar.FindVerb(words));
        if (verb != 0 && Grammar.IsImperative(words))
        {
            // remarks instruct the reader, summaries tell what is done
            if (clause.Source is not (BehaviorSource.Summary or BehaviorSource.Param))
            {
                return null;
            }

            // "Mark the channel as complete" is as good as "Marks the channel as complete"
            return OfAction(clause, statement.Given, Verbs.OfThird(char.ToLowerInvariant(claim[0]) + claim[1..]));
        }

        if (
            verb != 0
            && clause is { Source: BehaviorSource.Summary, IsFirst: true }
            && BeginsClause(statement.Claim, clause.Text)
        )
        {
            return OfAction(clause, statement.Given, claim);
        }

        if (verb < 0)
        {
            return clause is { Source: BehaviorSource.Summary, IsFirst: true } && Grammar.IsUnknownAction(words)
                ? OfAction(clause, statement.Given, claim)
                : null;
        }

        if (verb == 1 && (Verbs.IsAdverb(words[0]) || IsUnknownAdverb(clause, words)))
        {
            return OfAction(clause, statement.Given, Lexicon.IsBaseForm(words[1]) ? Verbs.OfThird(claim) : claim);
        }

        var start = Grammar.OffsetOf(words, verb);
        if (ThrowingClaims.Read(clause, statement, claim, start) is { } thrown)
        {
            return thrown;
        }

        var subject = claim[..Math.Max(0, start - 1)].TrimEnd(',');
        var phrase = claim[start..];
        // "if the store is full, it is closed" is said of the store
        return
            (IsMember(subject, clause) || (subject is "the call" && Returns().IsMatch(phrase)))
            && !(subject is "it" && statement.Given.Length > 0 && Grammar.IsAuxiliary(words[verb]))
            ? OfMember(clause, statement.Given, Tense.Present(phrase, isPlural: false))
            : OfOther(clause, statement.Given, subject, Tense.Present(phrase, Grammar.IsPlural(subject)));
    }

    /// <summary>Makes a behavior of what the member does.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="given">The condition.</param>
    /// <param name="phrase">A verb in the third person and what follows it.</param>
    /// <returns>The behavior.</returns>
    public static BehaviorDraft OfAction(Clause clause, string given, string phrase) =>
        ThrowingClaims.ReadAction(clause, given, phrase)
        ?? OfMember(clause, given, Tense.Present(phrase, isPlural: false));

    private static bool IsName(string word, Clause clause) =>
        string.Equals(
            word.EndsWith("()", StringComparison.Ordinal) ? word[..^2] : word,
            clause.Member.Name,
            StringComparison.Ordinal
        );

    // "Pointwise applies the function"
    private static bool IsUnknownAdverb(Clause clause, string[] words) =>
        clause is { Source: BehaviorSource.Summary, IsFirst: true, Member.Kind: MemberContractKind.Method }
        && words.Length > 2
        && !words[0].EndsWith('s')
        && !clause.IsCode(words[0])
        && words[0] is not ("it" or "this")
        && Lexicon.BaseOfThirdPerson(words[1]) is not null
        && words[2] is "the" or "a" or "an";

    // a summary may begin with a verb that no list knows
    private static bool BeginsClause(string claim, string text) =>
        English.BeginsWithAction(text)
        && string.Equals(English.FirstWord(claim), English.FirstWord(text), StringComparison.OrdinalIgnoreCase);

    private static BehaviorDraft OfMember(Clause clause, string given, string phrase)
    {
        if (Returns().Match(phrase) is { Success: true } returns)
        {
            if (given.Length == 0 && LiteralAt().Match(phrase[returns.Length..]) is { Success: true } at)
            {
                return BehaviorDraft.Returns(
                    at.Groups["given"].Value,
                    at.Groups["literal"].Value,
                    clause.Text,
                    clause.ResultKind
                );
            }

            return BehaviorDraft.Returns(given, phrase[returns.Length..], clause.Text, clause.ResultKind);
        }

        if (DefaultsTo().Match(phrase) is { Success: true } defaults)
        {
            return Default(clause, given, phrase[defaults.Length..]);
        }

        return BehaviorDraft.State(given, phrase, clause.Text, KindOfState(clause, phrase));
    }

    private static BehaviorDraft? OfOther(Clause clause, string given, string subject, string phrase)
    {
        if (Implementer().IsMatch(subject) && Duty().Match(phrase) is { Success: true } duty)
        {
            var act = phrase[duty.Length..];
            return OfMember(clause, given, duty.Groups["not"].Success ? $"does not {act}" : Verbs.OfThird(act));
        }

        if (
            phrase.StartsWith("should ", StringComparison.Ordinal)
            || (Reader().IsMatch(subject) && English.FirstWord(phrase) is not ("is" or "are"))
        )
        {
            return null;
        }

        if (IsReturned().IsMatch(phrase) && !Pronoun().IsMatch(subject))
        {
            return BehaviorDraft.Returns(given, subject, clause.Text, clause.ResultKind);
        }

        if (Is().Match(phrase) is { Success: true } isWhat)
        {
            var value = phrase[isWhat.Length..];
            if (TheDefault().IsMatch(subject) && value is not ("used" or "taken" or "applied"))
            {
                return Default(clause, given, value);
            }

            if (Preposition().IsMatch(value))
            {
                return BehaviorDraft.State(given, phrase, clause.Text, KindOfState(clause, phrase)) with
                {
                    Subject = subject,
                };
            }

            if (TheResult().IsMatch(subject) || (clause.IsProperty && TheValue().IsMatch(subject)))
            {
                return BehaviorDraft.Returns(given, value, clause.Text, clause.ResultKind);
            }
        }

        if (DefaultsTo().Match(phrase) is { Success: true } defaults)
        {
            return Default(clause, given, phrase[defaults.Length..]);
        }

        return BehaviorDraft.State(given, phrase, clause.Text, KindOfState(clause, phrase)) with
        {
            Subject = subject,
        };
    }

    private static BehaviorDraft Default(Clause clause, string given, string value) =>
        clause.IsProperty
            ? BehaviorDraft.Returns(
                given.Length > 0 ? given : $"{clause.Member.Name} was not set",
                value,
                clause.Text,
                BehaviorKind.Property
            )
            : BehaviorDraft.State(
                given.Length > 0 ? given : $"{clause.Parameter ?? "no value"} is not given",
                $"uses the default {value}",
                clause.Text,
                BehaviorKind.Argument
            );

    private static bool IsMember(string subject, Clause clause)
    {
        if (subject.Length == 0 || string.Equals(subject, clause.Member.Name, StringComparison.Ordinal))
        {
            return true;
        }

        return TheMember().IsMatch(subject)
            || (
                clause.Member.Kind == MemberContractKind.Event
                && subject is "the event" or "this event" or "The event" or "This event"
            )
            || IsName(TheNamed().Replace(subject, "${name}"), clause);
    }

    private static BehaviorKind KindOfState(Clause clause, string phrase) =>
        clause switch
        {
            { Member.Kind: MemberContractKind.Event } => BehaviorKind.Event,
            { Source: BehaviorSource.Param } => BehaviorKind.Argument,
            { Member.Name: "Dispose" or "DisposeAsync" } => BehaviorKind.Dispose,
            { IsProperty: true } => BehaviorKind.Property,
            _ when phrase.Contains("cancel", StringComparison.OrdinalIgnoreCase) => BehaviorKind.Cancellation,
            { Member.Asynchrony: Asynchrony.Awaitable } => BehaviorKind.Async,
            _ => BehaviorKind.State,
        };

    [GeneratedRegex(
        @"^(?:(?:always|then|simply|also|immediately) )?(?:returns|yields|evaluates to|gives) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Returns();

    [GeneratedRegex(
        @"^(?<literal>null|true|false|-?\d+|zero) (?<given>(?:at|on|for|upon|after|before|in case of|without) .+)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LiteralAt();

    [GeneratedRegex(@"^(?:is|are) (?:(?:always|then|simply|also) )?returned$", RegexOptions.CultureInvariant)]
    private static partial Regex IsReturned();

    [GeneratedRegex(@"^(?:it|they|this|that|these|which)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^(?:is|are|equals)(?: always| then)? ", RegexOptions.CultureInvariant)]
    private static partial Regex Is();

    [GeneratedRegex(
        @"^(?:on|in|at|of|by|from|within|between|for|always|never|not|as|\w+ed)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Preposition();

    // what implementations must do, an abstract member promises
    [GeneratedRegex(
        @"^(?:the |all |any )?(?:implement[eo]rs?|implementations?|implementing (?:types?|classes)|derived (?:types?|classes)|inheritors?|overrides)(?: of this (?:method|property|interface|member))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Implementer();

    [GeneratedRegex(@"^(?:must|should|shall)(?<not> not)? ", RegexOptions.CultureInvariant)]
    private static partial Regex Duty();

    // what those do who use the member is not its promise
    [GeneratedRegex(
        @"^(?:the |a |any |all )?(?:callers?|users?|developers?|clients?|applications?|consumers?|you|we|one)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Reader();

    [GeneratedRegex(
        @"^(?:it|this|this property|this value|the value|the property) (?=(?:is|was) (?:not |set )*(?:null|true|false|zero|empty|set|specified|\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OfValue();

    [GeneratedRegex(@"^it is (?<literal>null|true|false)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfResult();

    [GeneratedRegex(
        @"^(?:returns )?(?:an? )?(?:boolean |bool )?(?:value|indication|flag|integer|boolean) (?:that )?(?:indicat\w+|specif\w+) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Indicates();

    [GeneratedRegex(
        @"^(?:[Tt]he |[Tt]his )?(?<name>\S+) (?:method|property|operator|indexer|constructor|event)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TheNamed();

    [GeneratedRegex(@"^defaults? to ", RegexOptions.CultureInvariant)]
    private static partial Regex DefaultsTo();

    [GeneratedRegex(
        @"^(?:(?:the|its) )?default(?: value)?(?: (?:of|for) .+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheDefault();

    [GeneratedRegex(
        @"^(?:the |its )?(?:(?:return|returned) value|results?|task result|value returned)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheResult();

    [GeneratedRegex(
        @"^(?:the|this|its) (?:property )?value(?: of (?:this|the) property)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheValue();

    [GeneratedRegex(
        @"^(?:it|this|(?:this|the) (?:(?-i:[a-z]+) )?(?:method|property|operator|indexer|constructor|function|overload|field|conversion)(?: (?:call|overload))?|this (?:operation|call|implementation))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheMember();
}
