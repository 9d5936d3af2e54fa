using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Forms of English verbs.</summary>
internal static partial class Verbs
{
    private static readonly HashSet<string> DoubledConsonants = new(StringComparer.OrdinalIgnoreCase)
    {
        "set",
        "reset",
        "unset",
        "get",
        "put",
        "begin",
        "stop",
        "drop",
        "skip",
        "trim",
        "map",
        "wrap",
        "unwrap",
        "run",
        "commit",
        "submit",
        "omit",
        "emit",
        "permit",
        "refer",
        "transfer",
        "occur",
        "defer",
        "swap",
        "flip",
        "strip",
        "scan",
        "plug",
        "log",
        "pad",
        "cut",
        "let",
        "clip",
        "pop",
        "pin",
        "shut",
        "split",
        "cancel",
    };

    /// <summary>Negates what somebody or something does: "removes all objects" becomes "does not remove all objects".</summary>
    /// <param name="promise">A finite verb and what follows it.</param>
    /// <returns>The negated promise.</returns>
    public static string NegatePromise(string promise)
    {
        var verb = English.FirstWord(promise);
        var rest = promise.AsSpan(verb.Length);
        if (verb is "never")
        {
            return rest.TrimStart().ToString();
        }

        if (verb is "doesn't" or "don't")
        {
            return verb is "don't" ? rest.TrimStart().ToString() : OfThird(rest.TrimStart().ToString());
        }

        if (verb is "still" || IsAdverb(verb))
        {
            return
                verb is "always" or "still"
                || Lexicon.BaseOfThirdPerson(English.FirstWord(rest.TrimStart()).ToString()) is not null
                ? $"does not {verb}{BaseOfFirst(rest.TrimStart().ToString())}"
                : $"not {promise}";
        }

        // "raises no event" is broken by raising one
        if (Denial().Match(promise) is { Success: true } denial)
        {
            var what = promise[denial.Length..];
            var some = denial.Groups["nothing"].Success
                ? "something"
                : $"{English.ArticleOf(English.FirstWord(what))} ";
            return $"{denial.Groups["verb"].Value} {some}{what}";
        }

        if (rest.StartsWith(" never ") && Grammar.IsAuxiliary(verb))
        {
            return $"{verb}{rest[" never".Length..]}";
        }

        if (verb is "does" or "do" && !rest.StartsWith(" not") && rest.Length > 0)
        {
            return $"{verb} not{rest}";
        }

        if (verb is "does" or "do" && rest.StartsWith(" not "))
        {
            var denied = rest[" not ".Length..].ToString();
            return verb is "do" ? denied : OfThird(denied);
        }

        if (verb is "has" or "have" or "had" && Perfect().IsMatch(rest))
        {
            return rest.StartsWith(" not ") ? $"{verb}{rest[" not".Length..]}" : $"{verb} not{rest}";
        }

        if (Negation.NegateAuxiliary(promise) is { } negated)
        {
            return negated;
        }

        return BaseOfPast(verb) is { } past ? $"did not {past}{rest}"
            : Lexicon.BaseOfThirdPerson(verb) is null && Lexicon.IsBaseForm(verb) ? $"do not {promise}"
            : $"does not {BaseForm(verb)}{rest}";
    }

    /// <summary>Finds the base form of a verb in the past.</summary>
    /// <param name="word">A word such as <c>succeeded</c>.</param>
    /// <returns>The base form; <see langword="null"/> if the word is no regular past form of a known verb.</returns>
    public static string? BaseOfPast(string word) =>
        word switch
        {
            [.. var stem, 'i', 'e', 'd'] => KnownBase(stem + "y"),
            [.. var stem, 'e', 'd'] => KnownBase(stem)
                ?? KnownBase(word[..^1])
                ?? (stem.Length > 1 ? KnownBase(stem[..^1]) : null),
            _ => null,
        };

    /// <summary>Turns a verb in the third person into its base form.</summary>
    /// <param name="verb">The verb, such as <c>copies</c>.</param>
    /// <returns>The base form, such as <c>copy</c>; a word that does not end in -s is returned as it is.</returns>
    public static string BaseForm(string verb) =>
        Lexicon.BaseOfThirdPerson(verb)
        ?? verb switch
        {
            [.. var stem, 'i', 'e', 's'] when stem.Length > 1 => stem + "y",
            [.. var stem, 's', 's', 'e', 's'] => stem + "ss",
            [.. var stem, 's', 'h', 'e', 's'] => stem + "sh",
            [.. var stem, 't', 'c', 'h', 'e', 's'] => stem + "tch",
            [.. var stem, 'c', 'h', 'e', 's'] => stem + "ch",
            [.. var stem, 'x', 'e', 's'] => stem + "x",
            [.. var stem, 'z', 'z', 'e', 's'] => stem + "zz",
            [.. var stem, 's'] => stem,
            _ => verb,
        };

    /// <summary>The forms that end in -ing, in each spelling in use.</summary>
    /// <param name="verb">The base form, such as <c>remove</c> or <c>cancel</c>.</param>
    /// <returns>The gerunds, such as <c>removing</c>; <c>canceling</c> and <c>cancelling</c>.</returns>
    public static IEnumerable<string> GerundsOf(string verb)
    {
        if (verb is [.., not ('e' or 'o' or 'y'), 'e'])
        {
            yield return verb[..^1] + "ing";
            yield break;
        }

        if (DoubledConsonants.Contains(verb))
        {
            yield return verb + verb[^1] + "ing";
        }

        yield return verb + "ing";
    }

    /// <summary>Turns a base form into the third person.</summary>
    /// <param name="verb">The base form, such as <c>copy</c>.</param>
    /// <returns>The third person, such as <c>copies</c>.</returns>
    public static string ThirdPerson(string verb) =>
        verb switch
        {
            "be" => "is",
            "have" => "has",
            [.., 'a' or 'e' or 'i' or 'o' or 'u', 'y'] => verb + "s",
            [.. var stem, 'y'] => stem + "ies",
            [.., 's' or 'x' or 'z' or 'o'] or [.., 's' or 'c', 'h'] => verb + "es",
            _ => verb + "s",
        };

    /// <summary>Puts the first word of a phrase into the third person: "not be empty" is left, "remove all" becomes "removes all".</summary>
    /// <param name="phrase">A base form and what follows it.</param>
    /// <returns>The phrase.</returns>
    public static string OfThird(string phrase)
    {
        var verb = English.FirstWord(phrase);
        return IsAdverb(verb) && verb.Length < phrase.Length
            ? $"{verb} {OfThird(phrase[(verb.Length + 1)..])}"
            : ThirdPerson(verb) + phrase[verb.Length..];
    }

    /// <summary>Says whether a word is an adverb that may stand before a verb.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for "asynchronously" and "always"; <see langword="false"/> for "apply".</returns>
    public static bool IsAdverb(string word) =>
        word.ToLowerInvariant()
            is "always"
                or "never"
                or "also"
                or "then"
                or "only"
                or "just"
                or "therefore"
                or "thus"
                or "still"
                or "instead"
                or "now"
                or "already"
                or "first"
                or "later"
                or "again"
                or "simply"
        || (word.EndsWith("ly", StringComparison.Ordinal) && !Lexicon.IsBaseForm(word));

    [GeneratedRegex(
        @"^ (?:not |already |just |also |never )*(?:been|begun|become|set|read|got|run|held|left|lost|made|met|put|sent|shut|thrown|written|gone|done|seen|taken|given|found|built|kept|had|come|\w+ed)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Perfect();

    [GeneratedRegex(
        @"^(?<verb>[a-z]+) (?:(?<nothing>nothing)\b|no (?!longer|more|further|other|such)(?=[a-z]+[^s\W]\b))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Denial();

    /// <summary>Says whether a word between subject and verb belongs to the verb: "the store never closes".</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for "never"; <see langword="false"/> for "first", which may be a noun.</returns>
    public static bool BelongsToVerb(string word) =>
        word is "never" or "always" or "also" or "still"
        || (word.EndsWith("ly", StringComparison.Ordinal) && IsAdverb(word));

    private static string? KnownBase(string form) => Lexicon.IsBaseForm(form) ? form : null;

    private static string BaseOfFirst(string rest)
    {
        var verb = English.FirstWord(rest);
        return $" {BaseForm(verb)}{rest[verb.Length..]}";
    }
}
