using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Conditions of claims: where they stand in a sentence, and what is given under them.</summary>
internal static partial class Givens
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

    /// <summary>Finds the end of a condition that leads a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns>The index of the comma, the first one between two clauses, or of the space before "then"; -1 if no condition leads.</returns>
    public static int FindLeading(string text)
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

    /// <summary>Cuts the condition that ends a claim.</summary>
    /// <param name="given">The condition that the claim stands under already; empty if there is none.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The claim with its condition; two for "X, or Y if C".</returns>
    public static IEnumerable<Statement> CutTrailing(string given, string claim, Func<string, bool> isCode)
    {
        // "X if C, or Y otherwise": Y has no clause of its own
        claim = OrOtherwise().Replace(claim, "");
        if (FindTrailing(claim) is not { } found)
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
            ? [new(Negation.Opposite(all), first), new(all, second)]
            : [new(all, before)];
    }

    private static Match? FindTrailing(string claim) =>
        Subordinator()
            .Matches(claim)
            .FirstOrDefault(found =>
            {
                var before = claim[..found.Index].TrimEnd(' ', ',');
                return before.Length > 0
                    && !English.EndsInBrackets(before)
                    && !Asking.Contains(Grammar.Bare(before[(before.LastIndexOf(' ') + 1)..]));
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
            ? first is "not" or "set" or "null" or "found" or "known"
            || (first.EndsWith("ed", StringComparison.Ordinal) && Grammar.FindVerb(condition.Split(' ')) < 0)
                ? $"it is {condition}"
                : condition
            : Lexicon.BaseOfGerund(condition) is null
                ? $"it is {condition}"
                : condition;
    }

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

    [GeneratedRegex(@",? or [^,]+ otherwise$", RegexOptions.CultureInvariant)]
    private static partial Regex OrOtherwise();

    [GeneratedRegex(@"^[Oo]nly | (?:only|even)$", RegexOptions.CultureInvariant)]
    private static partial Regex Focus();

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

    [GeneratedRegex(@"^(?:unless|except (?:if|when))\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unless();

    [GeneratedRegex(
        @"^(?:(?:only|even) )?(?:if|when|whenever|in case|in the case (?:that|where)|in the event that|provided that|provided|as long as|where)\s+(?!of )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex If();
}
