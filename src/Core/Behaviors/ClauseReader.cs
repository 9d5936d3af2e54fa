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

    private readonly MemberContract _member;
    private readonly ClauseOwner _owner;
    private readonly ClauseOwner _unnamed;
    private readonly List<DocumentedClause> _clauses = [];

    // of the tag that is being read
    private readonly Dictionary<string, string?> _codeNames = new(StringComparer.Ordinal);

    private ClauseReader(MemberContract member)
    {
        _member = member;
        _owner = ClauseOwner.Of(member);
        _unnamed = _owner.NeedsName ? _owner : _owner with { Name = "" };
    }

    /// <summary>Reads the clauses of a member, in the order in which its behaviors are listed.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The clauses; none for a member without documentation.</returns>
    public static List<DocumentedClause> Read(MemberContract member)
    {
        var reader = new ClauseReader(member);
        foreach (var (tag, source) in Tags)
        {
            foreach (var node in member.Documentation.Nodes)
            {
                if (node.IsElement(tag))
                {
                    reader.Read(node, source);
                }
            }
        }

        reader.ReadExamples();
        return reader._clauses;
    }

    private void ReadExamples()
    {
        var examples = new List<DocNode>();
        FindExamples(_member.Documentation.Nodes, examples);
        if (examples.Count == 0)
        {
            return;
        }

        _clauses.AddRange(
            examples
                .Select(FirstLineOfCode)
                .Where(line => line.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Select((line, index) => new Clause(BehaviorSource.Example, line, _owner, IsFirst: index == 0))
                .Select(clause => new DocumentedClause(clause, []))
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

    private void Read(DocNode element, BehaviorSource source)
    {
        _codeNames.Clear();
        var paragraphs = ProseText.Read(element, _codeNames);
        if (source == BehaviorSource.Exception)
        {
            ReadException(element, paragraphs);
            return;
        }

        var name = source == BehaviorSource.Param ? element.FindAttribute("name") : null;
        var parameter = name is null ? null : FindParameter(name);
        string[] names =
            name is null || _codeNames.ContainsKey(name) ? [.. _codeNames.Keys] : [.. _codeNames.Keys, name];
        var isFirst = true;
        foreach (var text in JoinedSentences(paragraphs))
        {
            if (text.Length <= LongestClause)
            {
                var clause = new Clause(source, text, OwnerOf(text, parameter), Parameter: name, IsFirst: isFirst)
                {
                    CodeWords = CodeWordsIn(text, name),
                    Exceptions = ExceptionsIn(text),
                    IsOutParameter = parameter is { Passing: ParameterPassing.Out },
                    IsBooleanParameter = parameter is { Type.IsBoolean: true },
                };
                _clauses.Add(new(clause, names));
                isFirst = false;
            }
        }
    }

    // what does not speak of the member means the same for all members of its kind, and is read once for them
    private ClauseOwner OwnerOf(string text, ParameterContract? parameter) =>
        parameter is { Passing: ParameterPassing.Out } || text.Contains(_owner.Name, StringComparison.Ordinal)
            ? _owner
            : _unnamed;

    private ParameterContract? FindParameter(string name)
    {
        foreach (var parameter in _member.Parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.Ordinal))
            {
                return parameter;
            }
        }

        return null;
    }

    private EquatableArray<CodeWord> CodeWordsIn(string text, string? parameter)
    {
        List<CodeWord>? found = null;
        foreach (var (name, cref) in _codeNames)
        {
            if (TextWords.HasWord(text, name))
            {
                (found ??= []).Add(new(name, cref));
            }
        }

        foreach (var other in _member.Parameters)
        {
            if (
                !_codeNames.ContainsKey(other.Name)
                && (
                    string.Equals(other.Name, parameter, StringComparison.Ordinal)
                    || TextWords.HasWord(text, other.Name)
                )
            )
            {
                (found ??= []).Add(new(other.Name, null));
            }
        }

        return found is null ? default : found.ToEquatableArray();
    }

    // "throws" alone is about an exception of no name
    private EquatableArray<string> ExceptionsIn(string text)
    {
        if (!ThrowingClaims.MayBeIn(text))
        {
            return default;
        }

        return _member
            .Documentation.Elements("exception")
            .Select(tag => tag.FindAttribute("cref"))
            .OfType<string>()
            .Where(cref =>
                ProseText.LastName(cref) is var name && (name is "Exception" || TextWords.HasWord(text, name))
            )
            .ToEquatableArray();
    }

    // "true if C. Otherwise, false." is one clause in two sentences
    private static List<string> JoinedSentences(List<string> paragraphs)
    {
        var sentences = new List<string>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            foreach (var sentence in Sentences.Split(Orthography.AsMeant(paragraph)))
            {
                if (sentences.Count > 0 && GoesOn(sentence))
                {
                    sentences[^1] = $"{sentences[^1].TrimEnd('.')}; {sentence}";
                }
                else
                {
                    sentences.Add(sentence);
                }
            }
        }

        return sentences;
    }

    private static bool GoesOn(string sentence) =>
        sentence.StartsWith("Otherwise", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("If not,", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("Else", StringComparison.OrdinalIgnoreCase);

    private void ReadException(DocNode element, List<string> paragraphs)
    {
        if (element.FindAttribute("cref") is not { Length: > 0 } exception)
        {
            return;
        }

        // an id that the compiler could not resolve begins with "!:"
        var id = exception.StartsWith("!:", StringComparison.Ordinal) ? $"T:{exception[2..]}" : exception;
        var conditions = paragraphs.FindAll(IsCondition);
        string[] names = [.. _codeNames.Keys];
        foreach (var text in conditions.Count == 0 ? [""] : conditions)
        {
            // what is thrown is thrown by whatever member says so
            var clause = new Clause(BehaviorSource.Exception, text, ClauseOwner.Any, id)
            {
                CodeWords = CodeWordsIn(text, parameter: null),
            };
            _clauses.Add(new(clause, names));
        }
    }

    private static bool IsCondition(string paragraph) =>
        paragraph.Length <= LongestClause && paragraph.Any(char.IsLetterOrDigit) && !IsSeparator(paragraph);

    private static bool IsSeparator(string paragraph) =>
        paragraph.AsSpan().Trim(" -–—.").Equals("or", StringComparison.OrdinalIgnoreCase);
}
