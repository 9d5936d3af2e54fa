using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Suites;

/// <summary>The tests of a suite that stay together when it is split: those of a member with its overloads, or of one outcome of it.</summary>
/// <param name="Member">The member as file and class names write it; empty for constructors and what the whole type promises.</param>
/// <param name="Outcome">The outcome; empty for all.</param>
public readonly record struct TestGroup(string Member, string Outcome)
{
    private const string OperatorMark = "op_";

    /// <summary>The tests that stay in the main file.</summary>
    public static readonly TestGroup Main = new("", "");

    /// <summary>Whether the tests stay in the main file.</summary>
    public bool IsMain => Member.Length == 0;

    /// <summary>The member with all outcomes.</summary>
    public TestGroup WholeMember => this with { Outcome = "" };

    /// <summary>The group of a test, by member and outcome.</summary>
    /// <param name="member">The member that promises its behavior, or the type.</param>
    /// <param name="outcome">What it observes.</param>
    public static TestGroup Of(MemberId member, OutcomeKind outcome) =>
        NameOf(member) is { Length: > 0 } name ? new(name, outcome.ToString()) : Main;

    /// <summary>Says whether names that differ in letter case only are one file.</summary>
    /// <param name="other">Another group.</param>
    public bool Equals(TestGroup other) =>
        string.Equals(Member, other.Member, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Outcome, other.Outcome, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(Member), Outcome);

    // M:N.Type.#ctor(System.Int32), M:N.Type.N#IThing#Get``1(``0), M:N.Type.op_Addition(...), P:N.Type.Item(System.Int32)
    private static string NameOf(MemberId id)
    {
        var text = id.Value;
        if (text is not [not 'T', ':', .. var full])
        {
            return "";
        }

        var open = full.IndexOfAny(['(', '~']);
        var path = open < 0 ? full : full[..open];
        var name = path[(path.LastIndexOfAny(['.', '#']) + 1)..].Split('`')[0];
        if (path.EndsWith(".#ctor", StringComparison.Ordinal) || path.EndsWith(".#cctor", StringComparison.Ordinal))
        {
            return "";
        }

        name =
            text[0] == 'P' && open >= 0 ? "Indexer"
            : name is "op_Implicit" or "op_Explicit" ? "Conversions"
            : name.StartsWith(OperatorMark, StringComparison.Ordinal) ? $"Operator{name[OperatorMark.Length..]}"
            : name;
        return string.Concat(name.Where(letter => char.IsLetterOrDigit(letter) || letter == '_'));
    }
}
