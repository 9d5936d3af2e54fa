using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Takes conditions out of prose.</summary>
internal static partial class Conditions
{
    private const int LongestNoun = 7;

    /// <summary>Cuts what introduces a condition, so that a clause is left: "Thrown if the key is null." becomes "the key is null".</summary>
    /// <param name="text">The condition as it is written.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The condition as a clause.</returns>
    public static string Clean(string text, Func<string, bool> isCode) =>
        Always().Replace(English.ToClause(Introduction().Replace(text, ""), isCode), "");

    /// <summary>Says whether a sentence begins as a condition does.</summary>
    /// <param name="text">The sentence.</param>
    /// <returns><see langword="true"/> for "Thrown if the key is null" and "If the key is null"; otherwise, <see langword="false"/>.</returns>
    public static bool IsIntroduced(string text) => Introduction().IsMatch(text);

    /// <summary>Makes a condition go on with a sentence: "the key is null" becomes "when the key is null", "after disposal" stays.</summary>
    /// <param name="given">The condition.</param>
    /// <returns>The condition with the word that joins it.</returns>
    public static string AsAdverbial(string given) => string.Concat(JointOf(given).AsSpan(1), given);

    /// <summary>What joins a condition to a sentence.</summary>
    /// <param name="given">The condition.</param>
    /// <returns>The words between the sentence and the condition, and the spaces around them.</returns>
    public static string JointOf(string given) =>
        English.FirstWord(given.AsSpan())
            is "after"
                or "before"
                or "once"
                or "until"
                or "while"
                or "on"
                or "upon"
                or "for"
                or "with"
                or "without"
                or "in"
                or "at"
                or "during"
                or "by"
            ? " "
        : IsBareNoun(given) ? " given "
        : " when ";

    // "a negative key", "no entry"
    private static bool IsBareNoun(string given) =>
        English.FirstWord(given.AsSpan()) is "a" or "an" or "the" or "no"
        && given.AsSpan().Count(' ') is > 0 and < LongestNoun
        && given.Split(' ') is var words
        && !Array.Exists(words, string.IsNullOrWhiteSpace)
        && Grammar.FindVerb(words) < 0;

    /// <summary>Splits text at "-or-".</summary>
    /// <param name="text">The text of a tag.</param>
    /// <returns>The alternatives.</returns>
    public static IEnumerable<string> SplitAlternatives(string text) =>
        text.AsSpan().ContainsAny('-', '–', '—')
            ? OrSeparator().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)
            : [text.Trim()];

    /// <summary>Splits a condition that names several subjects or several states: "a or b is null", "key is null or empty".</summary>
    /// <param name="condition">The condition as a clause.</param>
    /// <returns>One condition for each; the condition itself if it names one.</returns>
    public static IEnumerable<string> SplitCombined(string condition)
    {
        if (!condition.Contains("or ", StringComparison.Ordinal))
        {
            return [condition];
        }

        var words = condition.Split(' ');
        var verb = Grammar.FindVerb(words, hasSubject: true);
        if (verb <= 0)
        {
            return [condition];
        }

        var parts = SplitClauses(words, verb);
        return parts.Count > 1
            ? parts.SelectMany(SplitPart)
            : SplitSubjects(words, verb) ?? SplitStates(words, verb) ?? SplitNouns(condition) ?? [condition];
    }

    private static IEnumerable<string> SplitPart(string part)
    {
        var words = part.Split(' ');
        var verb = Grammar.FindVerb(words, hasSubject: true);
        return part.Contains("or ", StringComparison.Ordinal) || verb <= 0
            ? SplitCombined(part)
            : SplitStates(words, verb) ?? [part];
    }

    // "the key is null, the value is empty, or contains spaces"
    private static List<string> SplitClauses(string[] words, int verb)
    {
        var subject = string.Join(' ', words[..verb]);
        var parts = new List<string>();
        var start = 0;
        var found = false;
        for (var i = verb + 2; i + 1 < words.Length; i++)
        {
            var isOr = words[i] is "or";
            if (!isOr && !(words[i - 1].EndsWith(',') && FollowedByOr(words, i)))
            {
                continue;
            }

            var next = isOr
                ? words[i + 1] is "if" or "when"
                    ? i + 2
                    : i + 1
                : i;
            var nextVerb = IsPast(words, next) ? next : Grammar.FindVerb(words, next);
            if (
                nextVerb < next
                || nextVerb - next > 6
                || (
                    words[i + 1] is not ("if" or "when")
                    && Array.Exists(words[next..nextVerb], word => word is "or" or "that" || word.EndsWith(','))
                )
            )
            {
                continue;
            }

            if (!Grammar.IsComplete(words[start..i]))
            {
                continue;
            }

            Add(i);
            start = next;
            found = true;
            i = nextVerb;
        }

        if (found)
        {
            Add(words.Length);
        }

        return parts;

        void Add(int end)
        {
            var part = string.Join(' ', words[start..end]).TrimEnd(',');
            parts.Add(
                start > 0 && (IsPast(words, start) || Grammar.FindVerb(part.Split(' ')) == 0)
                    ? $"{LastSubject(parts[^1], subject)} {part}"
                    : part
            );
        }
    }

    // "is empty or contained unknown values"
    private static bool IsPast(string[] words, int i) =>
        i + 2 < words.Length && words[i] is "contained" or "had" or "lacked" or "failed" or "exceeded" or "caused";

    // in "a is set and b is empty or contains c" it is b that contains c
    private static string LastSubject(string part, string subject)
    {
        var and = part.LastIndexOf(" and ", StringComparison.Ordinal);
        if (and < 0)
        {
            return subject;
        }

        var words = part[(and + " and ".Length)..].Split(' ');
        var verb = Grammar.FindVerb(words, hasSubject: true);
        return verb > 0 ? $"{part[..and]} and {string.Join(' ', words[..verb])}" : subject;
    }

    private static bool FollowedByOr(string[] words, int i) => Array.IndexOf(words, "or", i) > 0;

    private static IEnumerable<string>? SplitSubjects(string[] words, int verb) =>
        SeveralSubjects().Match(string.Join(' ', words[..verb])) is { Success: true } subjects
            ? subjects
                .Groups["subject"]
                .Captures.Select(capture =>
                    string.Join(
                        ' ',
                        [WithArticle(capture.Value, subjects), Singular(words[verb]), .. words[(verb + 1)..]]
                    )
                )
                .SelectMany(SplitCombined)
            : null;

    // in "the key or value" the article is that of both
    private static string WithArticle(string subject, Match subjects) =>
        subjects.Groups["article"] is { Success: true, Value: var article }
        && !subject.Contains(' ', StringComparison.Ordinal)
        && subject.All(char.IsAsciiLetterLower)
            ? $"{(article is "the" ? article : English.ArticleOf(subject))} {subject}"
            : subject;

    private static string Singular(string verb) =>
        verb switch
        {
            "are" => "is",
            "were" => "was",
            "have" => "has",
            _ => verb,
        };

    private static IEnumerable<string>? SplitStates(string[] words, int verb)
    {
        var stated = string.Join(' ', words[..(verb + 1)]);
        var states = string.Join(' ', words[(verb + 1)..]);
        if (Comparison().Match(states) is { Success: true } comparison)
        {
            return
            [
                $"{stated} {comparison.Groups["than"].Value} {comparison.Groups["a"].Value}",
                $"{stated} {comparison.Groups["than"].Value} {comparison.Groups["b"].Value}",
            ];
        }

        if (EqualOr().IsMatch(states))
        {
            return null;
        }

        var parts = StateSeparator().Split(Either().Replace(states, "")).Where(part => part.Length > 0).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => State().IsMatch(part))
            ? parts.Select(part => $"{stated} {Full(part)}")
            : null;
    }

    // "the month or year of the date is zero", "the range extends to the start or end of time"
    private static IEnumerable<string>? SplitNouns(string condition) =>
        EitherNoun().Matches(condition) is [var nouns]
            ? new[] { nouns.Groups["a"], nouns.Groups["b"] }.Select(noun =>
                condition.Remove(nouns.Groups["a"].Index, nouns.Length).Insert(nouns.Groups["a"].Index, noun.Value)
            )
            : null;

    private static string Full(string state) =>
        state is "whitespace" or "white space" ? "only white space" : state.TrimEnd(',');

    [GeneratedRegex(
        @"^\s*(?:\.NET [\w ]+ only: |\(\w+\) )?(?:(?:this exception (?:is|will be) |an? \w*exception is |(?:exception|also|will be|to be|always) |the exception (?:that )?is |an exception is |it is |is )?(?:thrown|raised|throws|occurs),? (?:if|when|in case|whenever|because|for):?|if|when|whenever|in case|in the case that|the case when)\s+|^\s*(?:\.NET [\w ]+ only: |\(\w+\) )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Introduction();

    [GeneratedRegex(@"\s*[-–—]\s?or\s?[-–—]\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OrSeparator();

    [GeneratedRegex(
        @"^(?:either |one of |any of )?(?<subject>(?:(?<article>the|an?) )?[\w.<>]+)(?:(?:,| or) (?<subject>(?:the |an? )?[\w.<>]+))*,? (?:or|and/or|(?<=^any of .*)and) (?<subject>(?:the |an? )?[\w.<>]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SeveralSubjects();

    [GeneratedRegex(
        @"^(?<than>(?:less|greater|lower|higher|smaller|larger|bigger|longer|shorter|fewer|more) than) (?<a>[\w.-]+) or (?!equal|less|greater|lower|higher|smaller|larger|longer|shorter|more|fewer|is |not )(?<b>[^,]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Comparison();

    [GeneratedRegex(
        @"(?<=\b(?:the|an?|its) )(?<a>[\w-]+) or (?<b>(?!more\b|less\b|equal\b|not\b|both\b|other\b|later\b|earlier\b|after\b|before\b|the\b|an?\b|is\b|any\b|all\b)[\w-]+)(?= (?:of|in|for|\w+(?: (?:in|of|for) .+)? (?:is|are|was|has|does|cannot|contains)\b))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EitherNoun();

    [GeneratedRegex(@"^(?:always|in (?:all|every) cases?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Always();

    [GeneratedRegex(@"^equal to or ", RegexOptions.CultureInvariant)]
    private static partial Regex EqualOr();

    [GeneratedRegex(@"^either ", RegexOptions.CultureInvariant)]
    private static partial Regex Either();

    [GeneratedRegex(@",? or (?!equal\b)(?:is )?(?![^()]*\))|, (?!and\b)(?![^()]*\))", RegexOptions.CultureInvariant)]
    private static partial Regex StateSeparator();

    [GeneratedRegex(
        @"^(?:null|empty|zero|negative|white ?space|blank|disposed|closed|invalid|missing|unknown|infinite|NaN|-?\d+|not [\w ]+|only white ?space|(?:consists? )?(?:only|exclusively) of white[- ]?space(?: characters)?|(?:less|greater|lower|higher|smaller|larger|bigger|longer|shorter|fewer|more) than (?:or equal to )?(?:[^,(]|,(?=\d{3})|\([^()]*\))+|out(?:side)? of (?:the )?range|open|full|read-only|an? [\w -]+(?: \(""""\))?|the (?:empty|default)[\w -]*|[A-Z]\w*\.\w+|one of [\w ]+|\w+ed|equal to [\w.-]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex State();
}
