using System.Text.RegularExpressions;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Cuts the documentation of a member into the clauses that the rules read.</summary>
internal static partial class ClauseReader
{
    // longer than any sentence that people write; keeps the patterns of the rules from running away
    private const int LongestClause = 800;

    // enough of an example to find it by
    private const int LongestLine = 100;

    private static readonly Dictionary<string, string?> NoNames = [];

    private static readonly (string Tag, BehaviorSource Source)[] Tags =
    [
        ("summary", BehaviorSource.Summary),
        ("returns", BehaviorSource.Returns),
        ("value", BehaviorSource.Value),
        ("param", BehaviorSource.Param),
        ("remarks", BehaviorSource.Remarks),
        ("exception", BehaviorSource.Exception),
    ];

    /// <summary>Reads the clauses of a member, in the order in which its behaviors are listed.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The clauses; none for a member without documentation.</returns>
    public static IEnumerable<Clause> Read(MemberContract member)
    {
        foreach (var (tag, source) in Tags)
        {
            foreach (var element in member.Documentation.Elements(tag))
            {
                foreach (var clause in Read(member, element, source))
                {
                    yield return clause;
                }
            }
        }

        foreach (var clause in ReadExamples(member))
        {
            yield return clause;
        }
    }

    private static IEnumerable<Clause> ReadExamples(MemberContract member) =>
        member
            .Documentation.Nodes.SelectMany(Examples)
            .Select(FirstLineOfCode)
            .Where(line => line.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select((line, index) => new Clause(BehaviorSource.Example, line, member, NoNames, IsFirst: index == 0));

    private static IEnumerable<DocNode> Examples(DocNode node) =>
        node.Value is "example" && node.Kind == DocNodeKind.Element ? [node] : node.Children.SelectMany(Examples);

    private static string FirstLineOfCode(DocNode example) =>
        example
            .Children.SelectMany(CodeLines)
            .Select(line => line.Trim())
            .FirstOrDefault(line => line.Any(char.IsLetterOrDigit) && !line.StartsWith("//", StringComparison.Ordinal))
            is { } first
            ? first[..Math.Min(first.Length, LongestLine)]
            : "";

    private static IEnumerable<string> CodeLines(DocNode node) =>
        node.Kind == DocNodeKind.Text ? []
        : node.Value is "code"
            ? node.Children.Where(child => child.Kind == DocNodeKind.Text).SelectMany(child => child.Value.Split('\n'))
        : node.Children.SelectMany(CodeLines);

    private static IEnumerable<Clause> Read(MemberContract member, DocNode element, BehaviorSource source)
    {
        var codeNames = new Dictionary<string, string?>(StringComparer.Ordinal);
        var paragraphs = ProseText.Read(element, codeNames);
        if (source == BehaviorSource.Exception)
        {
            return ReadException(member, element, paragraphs, codeNames);
        }

        var parameter = source == BehaviorSource.Param ? element.FindAttribute("name") : null;
        // "true if C. Otherwise, false." is one clause in two sentences
        return paragraphs
            .SelectMany(paragraph => Sentences.Split(AsMeant(paragraph)))
            .Aggregate(new List<string>(), Join)
            .Where(text => text.Length <= LongestClause)
            .Select(
                (text, index) => new Clause(source, text, member, codeNames, Parameter: parameter, IsFirst: index == 0)
            );
    }

    // marks of lists and of stress are no words, and "othewise" means what it means
    private static string AsMeant(string paragraph)
    {
        var text = QuotedLiteral()
            .Replace(
                paragraph.TrimStart('-', '*', '•', '–', ' ').Replace("**", "", StringComparison.Ordinal),
                "${literal}"
            );
        text = text.Replace("a null reference (Nothing in Visual Basic)", "null", StringComparison.Ordinal);
        if (text.Contains(" you ", StringComparison.Ordinal))
        {
            text = DoneByReader()
                .Replace(
                    text,
                    found => $"{found.Groups["if"].Value} the caller {Verbs.ThirdPerson(found.Groups["verb"].Value)} "
                );
        }

        return text.Contains("wise", StringComparison.OrdinalIgnoreCase)
            ? NoSpace().Replace(Misspelled().Replace(text, "${o}therwise"), "${mark} ")
            : text;
    }

    [GeneratedRegex(
        @"\b(?<o>o)(?:thewise|therwize|ther[ -]wise|therewise)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Misspelled();

    // "when you renew the lease, the clock is reset" is no advice
    [GeneratedRegex(
        @"\b(?<if>if|when|whenever|once|after|before|until|unless) you (?<verb>(?!want|need|wish|would|are|do|don|can|could|have|must|should|will|plan|intend|prefer|use|really|also|then|may|might|know|only|just|think|expect|like|require|choose|decide|simply|see)[a-z]{3,}) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DoneByReader();

    [GeneratedRegex(
        @"(?<![\w""'])[""'“‘](?<literal>true|false|null)[""'”’](?![\w""'])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex QuotedLiteral();

    [GeneratedRegex(@"(?<mark>[.,;])(?=otherwise\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();

    private static List<string> Join(List<string> sentences, string sentence)
    {
        if (
            sentences.Count > 0
            && (
                sentence.StartsWith("Otherwise", StringComparison.OrdinalIgnoreCase)
                || sentence.StartsWith("If not,", StringComparison.OrdinalIgnoreCase)
                || sentence.StartsWith("Else", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            sentences[^1] = $"{sentences[^1].TrimEnd('.')}; {sentence}";
        }
        else
        {
            sentences.Add(sentence);
        }

        return sentences;
    }

    private static IEnumerable<Clause> ReadException(
        MemberContract member,
        DocNode element,
        IReadOnlyList<string> paragraphs,
        Dictionary<string, string?> codeNames
    )
    {
        if (element.FindAttribute("cref") is not { Length: > 0 } exception)
        {
            return [];
        }

        // an id that the compiler could not resolve begins with "!:"
        var id = exception.StartsWith("!:", StringComparison.Ordinal) ? $"T:{exception[2..]}" : exception;
        var conditions = paragraphs
            .Where(paragraph =>
                paragraph.Length <= LongestClause && paragraph.Any(char.IsLetterOrDigit) && !IsSeparator(paragraph)
            )
            .ToList();
        return (conditions.Count == 0 ? [""] : conditions).Select(text => new Clause(
            BehaviorSource.Exception,
            text,
            member,
            codeNames,
            id
        ));
    }

    private static bool IsSeparator(string paragraph) =>
        paragraph.AsSpan().Trim(" -–—.").Equals("or", StringComparison.OrdinalIgnoreCase);
}
