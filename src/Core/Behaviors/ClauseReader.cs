using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Cuts the documentation of a member into the clauses that the rules read.</summary>
internal sealed class ClauseReader
{
    // longer than any sentence that people write; keeps the patterns of the rules from running away
    private const int LongestClause = 800;

    // enough of an example to find it by
    private const int LongestLine = 100;

    private static readonly (string Tag, BehaviorSource Source)[] Tags =
    [
        ("summary", BehaviorSource.Summary),
        ("returns", BehaviorSource.Returns),
        ("value", BehaviorSource.Value),
        ("param", BehaviorSource.Param),
        ("remarks", BehaviorSource.Remarks),
        ("exception", BehaviorSource.Exception),
    ];

    private readonly ClauseReadings _readings;
    private readonly List<DocumentedClause> _clauses = [];

    // of the tag that is being read
    private readonly List<Paragraph> _paragraphs = [];
    private readonly Dictionary<string, string?> _codeNames = new(StringComparer.Ordinal);
    private readonly ProseText.ParagraphReader _readParagraph;

    // of the clause that is being read
    private readonly List<CodeWord> _codeWords = [];

    /// <summary>Creates a reader for the members of a type.</summary>
    /// <param name="readings">What was read for other types.</param>
    public ClauseReader(ClauseReadings readings)
    {
        _readings = readings;
        _readParagraph = text => _paragraphs.Add(readings.ParagraphOf(text));
    }

    /// <summary>Reads the clauses of a member, in the order in which its behaviors are listed.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The clauses, which stand here until the next member is read; none for a member without documentation.</returns>
    public List<DocumentedClause> Read(MemberContract member)
    {
        _clauses.Clear();
        if (member.Documentation.IsEmpty)
        {
            return _clauses;
        }

        var owner = ClauseOwner.Of(member);
        var subject = new Subject(member, owner, owner.NeedsName ? owner : owner with { Name = "" });
        foreach (var (tag, source) in Tags)
        {
            foreach (var node in member.Documentation.Nodes)
            {
                if (node.IsElement(tag))
                {
                    Read(node, source, subject);
                }
            }
        }

        ReadExamples(subject);
        return _clauses;
    }

    private void ReadExamples(Subject subject)
    {
        var examples = new List<DocNode>();
        FindExamples(subject.Member.Documentation.Nodes, examples);
        if (examples.Count == 0)
        {
            return;
        }

        _clauses.AddRange(
            examples
                .Select(FirstLineOfCode)
                .Where(line => line.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select((line, index) => new Clause(BehaviorSource.Example, line, subject.Owner, IsFirst: index == 0))
                .Select(clause => new DocumentedClause(clause, _readings.Of(clause), []))
        );
    }

    private static void FindExamples(EquatableArray<DocNode> nodes, List<DocNode> examples)
    {
        foreach (var node in nodes)
        {
            if (node.IsElement("example"))
            {
                examples.Add(node);
            }
            else
            {
                FindExamples(node.Children, examples);
            }
        }
    }

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

    private void Read(DocNode element, BehaviorSource source, Subject subject)
    {
        _codeNames.Clear();
        _paragraphs.Clear();
        ProseText.Read(element, _readParagraph, _codeNames);
        if (source == BehaviorSource.Exception)
        {
            ReadException(element, subject.Member);
            return;
        }

        var name = source == BehaviorSource.Param ? element.FindAttribute("name") : null;
        var parameter = name is null ? null : FindParameter(subject.Member, name);
        string[] names =
            name is null || _codeNames.ContainsKey(name) ? [.. _codeNames.Keys] : [.. _codeNames.Keys, name];
        var isFirst = true;
        foreach (var text in JoinedSentences())
        {
            if (text.Length <= LongestClause)
            {
                var owner = OwnerOf(text, subject, parameter);
                var clause = new Clause(source, text, owner, Parameter: name, IsFirst: isFirst)
                {
                    CodeWords = CodeWordsIn(text, subject.Member, name),
                    Exceptions = ExceptionsIn(text, subject.Member),
                    IsOutParameter = parameter is { Passing: ParameterPassing.Out },
                    IsBooleanParameter = parameter is { Type.IsBoolean: true },
                };
                _clauses.Add(new(clause, _readings.Of(clause), names));
                isFirst = false;
            }
        }
    }

    // what does not speak of the member means the same for all members of its kind, and is read once for them
    private static ClauseOwner OwnerOf(string text, Subject subject, ParameterContract? parameter) =>
        parameter is { Passing: ParameterPassing.Out } || text.Contains(subject.Owner.Name, StringComparison.Ordinal)
            ? subject.Owner
            : subject.Unnamed;

    private static ParameterContract? FindParameter(MemberContract member, string name)
    {
        foreach (var parameter in member.Parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return parameter;
            }
        }

        return null;
    }

    private EquatableArray<CodeWord> CodeWordsIn(string text, MemberContract member, string? parameter)
    {
        _codeWords.Clear();
        foreach (var (name, cref) in _codeNames)
        {
            if (TextWords.HasWord(text, name))
            {
                _codeWords.Add(new(name, cref));
            }
        }

        foreach (var other in member.Parameters)
        {
            if (
                !_codeNames.ContainsKey(other.Name)
                && (
                    string.Equals(other.Name, parameter, StringComparison.Ordinal)
                    || TextWords.HasWord(text, other.Name)
                )
            )
            {
                _codeWords.Add(new(other.Name, null));
            }
        }

        return _codeWords.Count == 0 ? default : _codeWords.ToEquatableArray();
    }

    // "throws" alone is about an exception of no name
    private static EquatableArray<string> ExceptionsIn(string text, MemberContract member) =>
        ThrowingClaims.MayBeIn(text) ? DocumentedExceptionsIn(text, member) : default;

    private static EquatableArray<string> DocumentedExceptionsIn(string text, MemberContract member) =>
        member
            .Documentation.Elements("exception")
            .Select(tag => tag.FindAttribute("cref"))
            .OfType<string>()
            .Where(cref =>
                ProseText.LastName(cref) is var name && (name is "Exception" || TextWords.HasWord(text, name))
            )
            .ToEquatableArray();

    private string[] JoinedSentences()
    {
        if (_paragraphs is [var only])
        {
            return only.Sentences;
        }

        var sentences = new List<string>(_paragraphs.Count);
        foreach (var paragraph in _paragraphs)
        {
            Paragraph.Join(sentences, paragraph.Sentences);
        }

        return [.. sentences];
    }

    private void ReadException(DocNode element, MemberContract member)
    {
        if (element.FindAttribute("cref") is not { Length: > 0 } exception)
        {
            return;
        }

        // an id that the compiler could not resolve begins with "!:"
        var id = exception.StartsWith("!:", StringComparison.Ordinal) ? $"T:{exception[2..]}" : exception;
        string[] names = [.. _codeNames.Keys];
        var hasCondition = false;
        foreach (var paragraph in _paragraphs)
        {
            if (IsCondition(paragraph.Text))
            {
                Add(paragraph.Text);
                hasCondition = true;
            }
        }

        if (!hasCondition)
        {
            Add("");
        }

        void Add(string text)
        {
            // what is thrown is thrown by whatever member says so
            var clause = new Clause(BehaviorSource.Exception, text, ClauseOwner.Any, id)
            {
                CodeWords = CodeWordsIn(text, member, parameter: null),
            };
            _clauses.Add(new(clause, _readings.Of(clause), names));
        }
    }

    private static bool IsCondition(string paragraph) =>
        paragraph.Length <= LongestClause && paragraph.Any(char.IsLetterOrDigit) && !IsSeparator(paragraph);

    private static bool IsSeparator(string paragraph) =>
        paragraph.AsSpan().Trim(" -–—.").Equals("or", StringComparison.OrdinalIgnoreCase);

    /// <summary>The member that is being read, and how clauses see it that name it, and that do not.</summary>
    private sealed record Subject(MemberContract Member, ClauseOwner Owner, ClauseOwner Unnamed);
}
