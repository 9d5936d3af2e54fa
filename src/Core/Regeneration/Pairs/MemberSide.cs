namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>A member with what it promises, on one side of a change.</summary>
internal sealed class MemberSide
{
    private readonly string _summary;

    private MemberSide(string id, string signature, IReadOnlyList<string> documentation, IReadOnlyList<KnownTest> tests)
    {
        Id = id;
        Tests = tests;
        _summary = documentation.FirstOrDefault(line => line.StartsWith("summary:", StringComparison.Ordinal)) ?? "";
        var parameters = id.IndexOf('(', StringComparison.Ordinal);
        var path = parameters < 0 ? id : id[..parameters];
        Name = path[(path.LastIndexOf('.') + 1)..];
        Types = parameters < 0 ? "" : id[parameters..];
        ParameterNames = NamesIn(signature);
        Result = ResultOf(signature);
    }

    public string Id { get; }

    /// <summary>The name as documentation ids have it.</summary>
    public string Name { get; }

    /// <summary>The types of the parameters as documentation ids have them.</summary>
    public string Types { get; }

    public IReadOnlyList<string> ParameterNames { get; }

    public IReadOnlyList<KnownTest> Tests { get; }

    /// <summary>What stands before the name, without what is said about how the result is handed over in time.</summary>
    private string Result { get; }

    /// <summary>The members of a type in order, the type itself last.</summary>
    public static IReadOnlyList<MemberSide> Of(KnownSuite suite)
    {
        var tests = suite.Tests.ToLookup(test => test.Member, StringComparer.Ordinal);
        return
        [
            .. suite
                .Members.DistinctBy(member => member.Id, StringComparer.Ordinal)
                .Select(member => new MemberSide(
                    member.Id,
                    member.Signature,
                    member.Documentation,
                    [.. tests[member.Id]]
                )),
            new(suite.Type, "", suite.Documentation, [.. tests[suite.Type]]),
        ];
    }

    /// <summary>Says whether two members differ in nothing but their names and those of their parameters.</summary>
    public bool HasShapeOf(MemberSide other) =>
        Id[0] == other.Id[0]
        && string.Equals(Types, other.Types, StringComparison.Ordinal)
        && string.Equals(Result, other.Result, StringComparison.Ordinal);

    /// <summary>Says whether two members have one summary that says more than a word.</summary>
    public bool HasSummaryOf(MemberSide other) =>
        _summary.Count(' ') > 2 && string.Equals(_summary, other._summary, StringComparison.Ordinal);

    // "Get<T>(string key, params int[] rest)": the last word of each parameter before its default
    private static List<string> NamesIn(string signature)
    {
        var names = new List<string>();
        var start = signature.IndexOfAny(['(', '[']);
        var end = signature.LastIndexOfAny([')', ']']);
        if (start < 0 || end < start)
        {
            return names;
        }

        var depth = 0;
        var parameter = start + 1;
        for (var i = start + 1; i <= end; i++)
        {
            if (i == end || (signature[i] == ',' && depth == 0))
            {
                var text = signature[parameter..i].Split('=')[0].Trim();
                if (text.Length > 0)
                {
                    names.Add(text[(text.LastIndexOf(' ') + 1)..]);
                }

                parameter = i + 1;
            }
            else
            {
                depth +=
                    signature[i] is '<' or '(' or '[' ? 1
                    : signature[i] is '>' or ')' or ']' ? -1
                    : 0;
            }
        }

        return names;
    }

    private static string ResultOf(string signature)
    {
        var end = signature.IndexOfAny(['(', '[', '{']);
        var words = (end < 0 ? signature : signature[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = string.Join(' ', words.SkipLast(1).Where(word => word is not "async"));
        return Words.Awaited(result);
    }
}
