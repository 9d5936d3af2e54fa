using System.Text.RegularExpressions;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>A value, and the condition under which it is the one.</summary>
/// <param name="Value">The value as a phrase.</param>
/// <param name="Given">The condition as a clause; empty if there is none.</param>
internal sealed record Branch(string Value, string Given)
{
    /// <summary><see langword="true"/> if the condition is the opposite of another one.</summary>
    public bool IsOpposite { get; init; }
}

/// <summary>Reads values that depend on conditions: "X if C; otherwise, Y", "X, or null if C", "1 when A, 0 when B".</summary>
internal static partial class Branches
{
    private const int LongestValue = 30;

    private static readonly char[] Ends = [',', '.', ';'];

    /// <summary>Reads the branches of a text.</summary>
    /// <param name="text">What is returned or held.</param>
    /// <param name="isCode">Says whether a word is code, whose spelling stays.</param>
    /// <returns>The branches in the order of the text; <see langword="null"/> if there is no condition, or a value is a sentence.</returns>
    public static IReadOnlyList<Branch>? Read(string text, Func<string, bool> isCode)
    {
        text = WithPlainMarkers(text).Replace(" , or", ", or", StringComparison.Ordinal);
        if (
            text.Split("; ") is { Length: > 1 } segments
            && !Array.Exists(segments, segment => ElseFirst().IsMatch(segment))
        )
        {
            var read = segments.Select(segment => ReadOccasion(segment) ?? Read(segment, isCode)).ToList();
            if (read is [null, [var alternative]])
            {
                // "the number of entries; zero if there are none"
                return IsPhrase(segments[0])
                    ?
                    [
                        new(
                            English.ToClause(ReturnsPrefix().Replace(segments[0], ""), isCode),
                            Negation.Negate(alternative.Given)
                        ),
                        alternative,
                    ]
                    : null;
            }

            return read.Contains(null) ? null : [.. read.SelectMany(part => part!)];
        }

        if (ReadOccasion(text) is { } occasion)
        {
            return occasion;
        }

        if (!HoldsMarker(text))
        {
            return null;
        }

        var words = IfFirst(text).Split(' ');
        var branches = new List<Branch>();
        var marker = FindMarker(words, 0, 0);
        var start = 0;
        while (marker >= 0)
        {
            var isElse = IsElse(words[marker]);
            var valueWords = words[start..marker];
            var next = FindMarker(words, marker + 1, marker + 1);
            if (isElse && valueWords.Length == 0 && next >= 0 && StartOfValue(words, marker + 1, next) == marker + 1)
            {
                // "otherwise, Y if D" tells its condition
                start = marker + 1;
            }
            else if (isElse && valueWords.Length == 0)
            {
                // "otherwise, Y"
                var end = next < 0 ? words.Length : StartOfValue(words, marker + 1, next);
                Add(branches, words[(marker + 1)..end], ElseOf(branches), isCode, isOpposite: true);
                start = end;
            }
            else
            {
                var end =
                    isElse || next < 0 ? (isElse ? marker + 1 : words.Length) : StartOfValue(words, marker + 1, next);
                var given = isElse
                    ? ElseOf(branches)
                    : Givens.AsGiven(string.Join(' ', words[marker..EndOfCondition(words, end)]), isCode);
                Add(branches, valueWords, given, isCode, isElse);
                start = end;
            }

            marker = next;
        }

        return
            branches.Count > 0
            && branches.TrueForAll(branch =>
                branch.Value.Length > 0 && branch.Given.Length > 0 && IsPhrase(branch.Value)
            )
            ? branches
            : null;
    }

    /// <summary>Cuts what only says that something is returned: "Returns", "The task result contains".</summary>
    /// <param name="text">What a tag says is returned.</param>
    /// <returns>The returned thing.</returns>
    public static string WithoutReturns(string text) => ReturnsPrefix().Replace(text, "");

    // "false at the end of the input", "empty for an empty field"
    private static IReadOnlyList<Branch>? ReadOccasion(string segment) =>
        Occasion().Match(segment) is { Success: true } found
            ? [new(found.Groups["value"].Value, found.Groups["given"].Value)]
            : null;

    // "if and only if", "if not" and conditions in brackets become the words that mark branches
    private static string WithPlainMarkers(string text)
    {
        if (!TextWords.HasPart(text, "if") && !TextWords.HasPart(text, "when") && !TextWords.HasPart(text, "otherwise"))
        {
            return text.Trim().TrimEnd('.');
        }

        text = OnlyIf().Replace(text, " ${if} ");
        text = LiteralAnd().Replace(text, "${literal} ");
        text = IfNot().Replace(text, "otherwise");
        return Bracketed().Replace(text.Trim().TrimEnd('.'), ", or ${inner}");
    }

    private static bool HoldsMarker(string text) =>
        TextWords.HasPart(text, "if ")
        || TextWords.HasPart(text, "when")
        || TextWords.HasPart(text, "otherwise")
        || TextWords.HasPart(text, "unless ");

    // "If C, X; otherwise, Y" says the same as "X if C; otherwise, Y"
    private static string IfFirst(string text) =>
        LeadingIf().Match(text) is { Success: true } found && Grammar.IsClause(found.Groups["condition"].Value)
            ? $"{found.Groups["value"].Value} {found.Groups["if"].Value.ToLowerInvariant()} {found.Groups["condition"].Value}{found.Groups["rest"].Value}"
            : text;

    private static void Add(
        List<Branch> branches,
        string[] valueWords,
        string given,
        Func<string, bool> isCode,
        bool isOpposite
    )
    {
        var value = English.ToClause(
            ReturnsPrefix().Replace(string.Join(' ', valueWords).Trim(' ', ',', ';', '.'), ""),
            isCode
        );
        value = TheDefault().Replace(value, "");
        if (branches.Count == 0 && OrLiteral().Match(value) is { Success: true } or)
        {
            branches.Add(new(or.Groups["first"].Value.TrimEnd(','), Negation.Negate(given)) { IsOpposite = true });
            value = or.Groups["literal"].Value;
        }
        else if (branches.Count == 0 && OrOther().Match(value) is { Success: true } other)
        {
            branches.Add(new(other.Groups["first"].Value, Negation.Negate(given)) { IsOpposite = true });
            value = other.Groups["second"].Value;
        }

        branches.Add(new(value, given) { IsOpposite = isOpposite });
    }

    private static string ElseOf(List<Branch> branches) =>
        string.Join(
            " and ",
            branches.Select(branch => branch.Given).Distinct(StringComparer.Ordinal).Select(Negation.Negate)
        );

    private static int FindMarker(string[] words, int from, int conditionStart)
    {
        for (var i = from; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(Ends).ToLowerInvariant();
            if (word is "otherwise" or "else")
            {
                return i;
            }

            if (
                word is "if" or "when" or "unless" or "whenever"
                && i + 1 < words.Length
                && (
                    i == 0
                    || words[i - 1]
                        is not ("as" or "indicating" or "indicates" or "determines" or "and" or "even" or "only")
                )
                && (conditionStart == 0 ? i > 0 : StartOfValue(words, conditionStart, i) < i)
                && IsPhrase(
                    string.Join(' ', words[(conditionStart == 0 ? 0 : StartOfValue(words, conditionStart, i))..i])
                )
            )
            {
                return i;
            }
        }

        return -1;
    }

    // the value of a later branch begins after the last mark or "or" before its condition
    private static int StartOfValue(string[] words, int from, int marker)
    {
        if (IsElse(words[marker]) && (marker == 0 || words[marker - 1] is [.., ',' or ';' or '.'] or "or" or "and"))
        {
            return marker;
        }

        for (var i = marker; i > from; i--)
        {
            if (
                i < marker
                && (words[i - 1] is [.., ',' or ';' or '.'] or "or" or "and" or "else")
                && words[i] is not ("or" or "and")
            )
            {
                return i;
            }
        }

        return marker;
    }

    private static int EndOfCondition(string[] words, int end)
    {
        while (end > 0 && words[end - 1] is "or" or "and" or "else")
        {
            end--;
        }

        return end;
    }

    private static bool IsElse(string word) => word.TrimEnd(Ends).ToLowerInvariant() is "otherwise" or "else";

    private static bool IsPhrase(string value)
    {
        var words = ReturnsPrefix().Replace(value, "").Split(' ');
        return words.Length <= LongestValue && Grammar.FindVerb(words) < 0;
    }

    [GeneratedRegex(
        @"^(?:or |and )?(?:returns )?(?<value>true|false|null|-?\d+|zero|(?:an )?empty(?: \w+)?) (?<given>(?:at|on|upon|after|before|in case of|for) [^,;.]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Occasion();

    [GeneratedRegex(
        @"^(?:or |and )?(?:otherwise|else|if not)\b|\b(?:otherwise|else|if not)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ElseFirst();

    [GeneratedRegex(
        @"^(?<if>if|when|unless) (?<condition>[^;.]+?), (?:then )?(?<value>(?:(?!(?:it|this) )[^;,.])+?)(?<rest>(?:[;,.] ?(?:or )?(?:otherwise|else|if not)\b.*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadingIf();

    [GeneratedRegex(
        @"^(?<first>.+?),? or (?:else )?(?:returns )?(?<literal>null|true|false|-?\d+|zero|(?:an )?empty(?: \w+)?|the default(?: value)?(?: of \w+| for \w+)?|default(?:\(\w+\))?|(?-i:[A-Z])\w*\.(?-i:[A-Z])\w*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OrLiteral();

    [GeneratedRegex(
        @"(?<=^(?:true|false|null|-?\d+|zero)),? \(?(?:the )?default\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex TheDefault();

    [GeneratedRegex(
        @",? (?:(?:if and )?only (?<if>if|when)|(?<if>if)f) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OnlyIf();

    // "true and advances the reader if C"
    [GeneratedRegex(
        @"\b(?<literal>true|false|null) and (?:does not \w+|\w+s) [^,;.]*?(?=\b(?:if|when)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LiteralAnd();

    [GeneratedRegex(@"\bif not(?=[.,;]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IfNot();

    // "the value (null if there is none)"
    [GeneratedRegex(
        @"\((?:or )?(?<inner>[^()]*\b(?:if|when|otherwise)\b[^()]*)\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<first>.+), or (?:else )?(?<second>[^,]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OrOther();

    [GeneratedRegex(
        @"^(?:(?:it |this method |this property |the method |and |or )*(?:will )?(?:always )?(?:returns?|gets?|yields?):? (?:or sets )?|(?:the|a|its) (?:task(?:'s)? )?result (?:of the task )?(?:is|contains|will be|will contain) |the value of (?:the|its) \w+ (?:parameter|property) (?:is|contains|will be|will contain|indicates) |a value of |an? (?:value ?)?task (?:that represents the [\w ]+?,? and |representing the [\w ]+?,? and )?(?:whose result (?:is|of)|with(?= the| an?\b| true| false| null)|that returns|returning|containing|that contains|that completes with|that yields) )+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ReturnsPrefix();
}
