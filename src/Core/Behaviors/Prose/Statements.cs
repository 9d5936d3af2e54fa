using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A claim, and the condition under which it is made.</summary>
/// <param name="Given">The condition as a clause or as a phrase with its preposition; empty if there is none.</param>
/// <param name="Claim">The claim, as it is written but for its condition.</param>
internal sealed record Statement(string Given, string Claim);

/// <summary>Takes sentences apart: conditions from claims, and claims from one another.</summary>
internal static partial class Statements
{
    // these words ask; what follows is no condition
    private static readonly HashSet<string> Asking = new(StringComparer.OrdinalIgnoreCase)
    {
        "as",
        "check",
        "checks",
        "checking",
        "decide",
        "determine",
        "determines",
        "determining",
        "indicating",
        "indicates",
        "know",
        "of",
        "or",
        "see",
        "specifies",
        "test",
        "tests",
        "time",
        "times",
        "to",
        "verify",
        "and",
        "ask",
        "controls",
        "defines",
        "like",
        "default",
        "not",
    };

    /// <summary>Takes a sentence apart.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The statements, in order; at least one unless the sentence is empty.</returns>
    public static IReadOnlyList<Statement> Read(string sentence, Func<string, bool> isCode)
    {
        var statements = new List<Statement>();
        foreach (
            var segment in CommaElse()
                .Replace(Aside().Replace(sentence, ""), "; otherwise ")
                .Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            ReadSegment(WithoutConnective(segment), isCode, statements);
        }

        return statements;
    }

    /// <summary>Cuts the words that connect a sentence with the one before it: "However, ", "Note that ".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <returns>What is left.</returns>
    public static string WithoutConnective(string sentence) => Connective().Replace(sentence, "").Trim();

    private static void ReadSegment(string segment, Func<string, bool> isCode, List<Statement> statements)
    {
        if (segment.Length == 0)
        {
            return;
        }

        var last = statements.Count > 0 ? statements[^1].Given : "";
        if (Otherwise().Match(segment) is { Success: true } otherwise && statements.Count > 0)
        {
            statements.Add(new(Opposite(last), otherwise.Groups["first"].Value + otherwise.Groups["rest"].Value));
            return;
        }

        var given = "";
        if (FindLeadingCondition(segment) is var comma and > 0)
        {
            given = AsGiven(segment[..comma], isCode);
            segment = Then().Replace(segment[(comma + 1)..].Trim(), "");
        }

        foreach (var claim in SplitClaims(segment).SelectMany(SplitParticiple))
        {
            if (Otherwise().Match(claim) is { Success: true } other && statements.Count > 0)
            {
                statements.Add(
                    new(Opposite(statements[^1].Given), other.Groups["first"].Value + other.Groups["rest"].Value)
                );
                continue;
            }

            // a part of a sentence may have a condition of its own
            var inner = FindLeadingCondition(claim);
            var own = inner > 0 ? AsGiven(claim[..inner], isCode) : given;
            statements.AddRange(WithTrailingCondition(own, inner > 0 ? claim[(inner + 1)..].Trim() : claim, isCode));
        }
    }

    // "advances, reading the header first if it was not read": the condition is that of the last part
    private static IEnumerable<string> SplitParticiple(string claim)
    {
        if (
            Participle().Match(claim) is not { Success: true } found
            || Lexicon.BaseOfGerund(found.Groups["gerund"].Value) is not { } verb
        )
        {
            return [claim];
        }

        var first = claim[..found.Index];
        var words = first.Split(' ');
        var index = Grammar.FindVerb(words);
        return index < 0
            ? [claim]
            :
            [
                first,
                $"{string.Join(' ', words[..index])} {Verbs.ThirdPerson(verb)}{found.Groups["rest"].Value}".TrimStart(),
            ];
    }

    private static string Opposite(string given) => given.Length == 0 ? "" : Negation.Negate(given);

    private static IEnumerable<Statement> WithTrailingCondition(string given, string claim, Func<string, bool> isCode)
    {
        // "X if C, or Y otherwise": Y has no clause of its own
        claim = OrOtherwise().Replace(claim, "");
        if (FindTrailingCondition(claim) is not { } found)
        {
            return [new(given, claim)];
        }

        var before = claim[..found.Index].TrimEnd(' ', ',');
        if (Possibly().IsMatch(found.Value))
        {
            return [new(given, before)];
        }

        var own = AsGiven(claim[found.Index..], isCode);
        before = Focus().Replace(before, "");
        var all = given.Length == 0 || own.Length == 0 ? given + own : $"{given} and {own}";
        return SplitAlternative(before) is var (first, second)
            ? [new(Opposite(all), first), new(all, second)]
            : [new(all, before)];
    }

    private static Match? FindTrailingCondition(string claim) =>
        Subordinator()
            .Matches(claim)
            .FirstOrDefault(found =>
            {
                var before = claim[..found.Index].TrimEnd(' ', ',');
                return before.Length > 0 && !Asking.Contains(Grammar.Bare(before[(before.LastIndexOf(' ') + 1)..]));
            });

    // "counts from this instant, or from the start when it is null"
    private static (string First, string Second)? SplitAlternative(string claim)
    {
        var or = claim.LastIndexOf(", or ", StringComparison.Ordinal);
        if (or < 0)
        {
            return null;
        }

        var words = claim[..or].Split(' ');
        var verb = Grammar.FindVerb(words);
        return verb < 0
            ? null
            : (claim[..or], $"{string.Join(' ', words[..(verb + 1)])} {claim[(or + ", or ".Length)..]}");
    }

    // the comma that ends a condition is the first one between two clauses
    private static int FindLeadingCondition(string text)
    {
        if (!Introducer().IsMatch(text))
        {
            return -1;
        }

        var then = text.IndexOf(" then ", StringComparison.Ordinal);
        if (then > 0 && !text[..then].Contains(',', StringComparison.Ordinal) && HasVerb(text[..then]))
        {
            return then;
        }

        var needsVerb = ConjunctionFirst().IsMatch(text);
        for (
            var comma = text.IndexOf(", ", StringComparison.Ordinal);
            comma > 0;
            comma = text.IndexOf(", ", comma + 1, StringComparison.Ordinal)
        )
        {
            var rest = text[(comma + 2)..];
            if (
                (rest.StartsWith("then ", StringComparison.OrdinalIgnoreCase) || BeginsWithClause(rest))
                && (!needsVerb || HasVerb(text[..comma]))
            )
            {
                return comma;
            }
        }

        return -1;
    }

    private static bool HasVerb(string condition)
    {
        var words = condition.Split(' ');
        return Grammar.FindVerb(words, 1) > 0 || words.Length <= 4;
    }

    private static bool BeginsWithClause(string text)
    {
        var words = text.Split(' ');
        if (words[0] is "and" or "or" or "but" or "which" or "nor")
        {
            return false;
        }

        var verb = Grammar.FindVerb(words);
        return verb >= 0 && !Array.Exists(words[..verb], word => word.EndsWith(',')) || Grammar.IsImperative(words);
    }

    // "X is closed, and Y is reset" makes two claims; "x and y are closed" makes one
    private static IEnumerable<string> SplitClaims(string text)
    {
        var start = 0;
        var floor = 0;
        foreach (Match joint in Joint().Matches(text))
        {
            if (joint.Index < floor || (joint.Index == floor && floor > start))
            {
                continue;
            }

            var left = text[start..joint.Index].Split(' ');
            var right = text[(joint.Index + joint.Length)..].Split(' ');
            var leftVerb = Grammar.FindVerb(left);
            if (leftVerb < 0 || right.Length < 2)
            {
                continue;
            }

            if (left.Length == leftVerb + 1 && Lexicon.BaseOfThirdPerson(right[0]) is not null)
            {
                // "removes and returns the entry"
                var what = string.Join(' ', right[1..]);
                yield return $"{string.Join(' ', left)} {what}";
                yield return $"{string.Join(' ', left[..leftVerb].Append(right[0]))} {what}";
                yield break;
            }

            if (IsOwnClause(right) && !EndsInList(left))
            {
                yield return string.Join(' ', left).TrimEnd(',');
                start = joint.Index + joint.Length;
                // what belongs to the condition of the next part is not split
                floor = start + Math.Max(0, FindLeadingCondition(text[start..]));
            }
            else if (IsVerbPhrase(right, left, leftVerb))
            {
                yield return string.Join(' ', left).TrimEnd(',');
                var subject = string.Join(' ', left[..leftVerb]);
                foreach (var rest in SplitClaims(string.Join(' ', right)))
                {
                    yield return subject.Length == 0 ? rest : $"{subject} {rest}";
                }

                yield break;
            }
        }

        yield return text[start..];
    }

    private static bool EndsInList(string[] left) => left.Length > 1 && left[^2].EndsWith(',');

    private static bool IsOwnClause(string[] words)
    {
        if (words[0] is "otherwise" or "if" or "when" or "unless")
        {
            return true;
        }

        var verb = Grammar.FindVerb(words);
        return verb > 0
            && verb <= 7
            && !Array.Exists(
                words[..verb],
                word => word.EndsWith(',') || word is "that" or "which" or "and" or "or" or "if" or "when"
            );
    }

    private static bool IsVerbPhrase(string[] right, string[] left, int leftVerb)
    {
        if (Grammar.IsAuxiliary(right[0]))
        {
            return leftVerb > 0 && right[0] is not ("do" or "have");
        }

        return Lexicon.BaseOfThirdPerson(right[0]) is not null
            && Lexicon.BaseOfThirdPerson(Grammar.Bare(left[leftVerb])) is not null
            && (
                !Lexicon.IsPluralNounToo(right[0])
                || right[1] is "the" or "a" or "an" or "it" or "its" or "all" or "any" or "this" or "them"
            );
    }

    /// <summary>Makes a condition out of a phrase: "If the key is null" becomes "the key is null", "unless it is set" is negated, "after X" stays.</summary>
    /// <param name="phrase">The phrase with the word that introduces it.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The condition.</returns>
    public static string AsGiven(string phrase, Func<string, bool> isCode)
    {
        phrase = phrase.Trim().TrimEnd(',', '.', ';');
        if (Unless().Match(phrase) is { Success: true } unless)
        {
            return Negation.Negate(Complete(English.ToClause(phrase[unless.Length..], isCode)));
        }

        if (phrase.StartsWith("given ", StringComparison.OrdinalIgnoreCase))
        {
            phrase = phrase["given ".Length..];
        }

        return If().Match(phrase) is { Success: true } found
                ? Complete(English.ToClause(phrase[found.Length..], isCode))
            : Former().IsMatch(phrase) ? ""
            : char.ToLowerInvariant(phrase[0]) + phrase[1..];
    }

    // "if present" leaves out what is present
    private static string Complete(string condition)
    {
        var first = English.FirstWord(condition);
        return condition.Contains(' ', StringComparison.Ordinal)
            ? first is "not" or "set" or "specified" or "null" or "called"
                ? $"it is {condition}"
                : condition
            : Lexicon.BaseOfGerund(condition) is null
                ? $"it is {condition}"
                : condition;
    }

    [GeneratedRegex(
        @"^(?:(?:when (?:overridden|implemented)(?: in a derived class)?|however|note|note that|note also that|please note that|additionally|in addition|also|thus|therefore|hence|furthermore|moreover|for example|for instance|e\.g\.|i\.e\.|that is(?=,)|in particular|specifically|in other words|conversely|similarly|likewise|as a result|consequently|instead|finally|and|but|so|in this case|in that case|in such cases?|in this situation|be aware that|remember that|importantly|of course|in fact|indeed|accordingly|then|nevertheless|important|remarks?|warning|caution)(?:[,:]| ?[-–—])?\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Connective();

    [GeneratedRegex(
        @"^(?:(?<first>)(?:otherwise|else|if not),? (?<rest>.+)|(?:or )?(?<first>.+?),? (?:otherwise|if not)(?<rest>)\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Otherwise();

    [GeneratedRegex(
        @"^(?:if|when|whenever|unless|once|after|before|until|while|as long as|provided(?: that)?|in case|in the (?:case|event)|on|upon|for|with|without|in|at|during|where|by default|given)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introducer();

    [GeneratedRegex(
        @"^(?:if|when|whenever|unless|once|while|until|as long as|provided|in case|where)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ConjunctionFirst();

    [GeneratedRegex(
        @"(?<=\S) (?:if|when|whenever|unless|in case|in the case that|provided that|as long as)(?= )(?: (?:at all )?(?:possible|necessary|needed|required|appropriate|applicable|desired|any|available|it does$|so$|not$)(?=$|[ ,]))?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Subordinator();

    [GeneratedRegex(
        @",? (?:and|but) |, (?:while|whereas) |, or (?=.* otherwise)|, or (?=[a-z]+s .*\b(?:if|when)\b)|, so (?:that )?|, (?=[a-z]+s )",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joint();

    [GeneratedRegex(@",? or [^,]+ otherwise$", RegexOptions.CultureInvariant)]
    private static partial Regex OrOtherwise();

    [GeneratedRegex(@"^[Oo]nly | (?:only|even)$", RegexOptions.CultureInvariant)]
    private static partial Regex Focus();

    [GeneratedRegex(@", (?<gerund>[a-z]+ing)(?<rest> [^,]+ (?:if|when|unless) .+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Participle();

    [GeneratedRegex(
        @"^in (?:the (?:former|latter|first|second|other) case|either case|both cases|all cases|any case|these cases|addition|turn|other words|order to .*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Former();

    // a test cannot tell when it is possible
    [GeneratedRegex(
        @" (?:possible|necessary|needed|required|appropriate|applicable|desired|any|available|it does|so|not)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Possibly();

    [GeneratedRegex(@", (?:otherwise|else),? ", RegexOptions.CultureInvariant)]
    private static partial Regex CommaElse();

    // what stands in brackets explains, and what follows "for example" is one case of many
    [GeneratedRegex(
        @" \((?:e\.g\.|i\.e\.|see |for example|such as|that is|or |which |this |strings |the )[^()]*\)|, (?:for example|for instance|e\.g\.|i\.e\.) [^;()]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Aside();

    [GeneratedRegex(@"^then,? ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Then();

    [GeneratedRegex(@"^(?:unless|except (?:if|when))\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unless();

    [GeneratedRegex(
        @"^(?:(?:only|even) )?(?:if|when|whenever|in case|in the case (?:that|where)|in the event that|provided that|provided|as long as|where)\s+(?!of )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex If();
}
