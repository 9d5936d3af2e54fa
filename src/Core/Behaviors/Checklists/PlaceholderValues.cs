using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>What the placeholders of a checklist stand for at one member or type.</summary>
/// <param name="target">The member or type.</param>
internal sealed class PlaceholderValues(ChecklistTarget target)
{
    private readonly List<string> _used = [];

    /// <summary>The values that were filled in, each once.</summary>
    public IReadOnlyCollection<string> Used => _used;

    /// <summary>Says whether a word was filled in.</summary>
    public bool IsUsed(string word) => _used.Contains(word, StringComparer.Ordinal);

    /// <summary>Says whether every placeholder of a behavior has a value here.</summary>
    public bool Has(ChecklistBehavior behavior) =>
        new[] { behavior.Given, behavior.When ?? "", behavior.Then }
            .SelectMany(Placeholders.Find)
            .All(placeholder => Find(placeholder.Name) is not null);

    /// <summary>Fills the placeholders of a text.</summary>
    public string Fill(string text) => Placeholders.Fill(text, Use);

    private string Use(string name)
    {
        var value = Find(name) ?? "";
        if (!IsUsed(value))
        {
            _used.Add(value);
        }

        return value;
    }

    private string? Find(string name) =>
        (name, target.Member) switch
        {
            (Placeholders.Type, _) => target.Type.Name,
            (Placeholders.Entity, _) => EntityOf(target.Type, target.Checklist.Match),
            (Placeholders.Member, { } member) => member.Name,
            (Placeholders.Call, { } member) => MemberCalls.CodeOf(member),
            (Placeholders.Parameter, { } member) => member.Parameters.FirstOrDefault(IsNoToken)?.Name,
            _ => null,
        };

    private static bool IsNoToken(ParameterContract parameter) =>
        parameter.Type.DocumentationId is not "T:System.Threading.CancellationToken";

    // IOrderRepository is about orders as OrderRepository is
    private static string EntityOf(TypeContract type, ChecklistMatch match)
    {
        var isPrefixed = type is { Kind: TypeContractKind.Interface, Name: ['I', >= 'A' and <= 'Z', ..] };
        var name = isPrefixed ? type.Name[1..] : type.Name;
        var suffix = NamePattern.SuffixOf(match.Type ?? "");
        return name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length
            ? name[..^suffix.Length]
            : name;
    }
}
