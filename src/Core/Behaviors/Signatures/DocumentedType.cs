using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>A type with what its documentation promises and speaks of, as the signature facts see it.</summary>
/// <param name="type">The contract of the type.</param>
/// <param name="behaviors">The behaviors that its documentation promises.</param>
/// <param name="clauses">What was read of documentation.</param>
internal sealed class DocumentedType(TypeContract type, BehaviorCollector behaviors, ClauseReadings clauses)
{
    private readonly Dictionary<MemberId, MemberProse> _prose = [];
    private ILookup<string, MemberContract>? _byName;

    /// <summary>The contract of the type.</summary>
    public TypeContract Contract => type;

    /// <summary>The members that everybody may use and that nobody is advised against; promises are made for no others.</summary>
    public IReadOnlyList<MemberContract> Members { get; } =
    [
        .. type.Members.Where(member =>
            member is { IsProtected: false, IsExplicitImplementation: false, IsHidden: false, Obsolete: null }
        ),
    ];

    /// <summary>The members by name, in declaration order.</summary>
    public ILookup<string, MemberContract> ByName =>
        _byName ??= Members.ToLookup(member => member.Name, StringComparer.Ordinal);

    /// <summary><see langword="true"/> if the type says what equal instances are.</summary>
    public bool DefinesEquality =>
        type.Kind is TypeContractKind.Record or TypeContractKind.RecordStruct || ByName.Contains("Equals");

    /// <summary>The behaviors that the documentation of a member promises.</summary>
    public List<Behavior> BehaviorsOf(MemberContract member) => behaviors.Of(member.Id).Behaviors;

    /// <summary>The words of a member's documentation.</summary>
    public MemberProse ProseOf(MemberContract member)
    {
        if (!_prose.TryGetValue(member.Id, out var prose))
        {
            prose = MemberProse.Of(member, clauses);
            _prose.Add(member.Id, prose);
        }

        return prose;
    }

    /// <summary>Says whether the documentation of a member makes a promise already.</summary>
    public bool Promises(MemberContract member, BehaviorDraft draft) =>
        BehaviorsOf(member)
            .Exists(behavior =>
                string.Equals(behavior.Given, draft.Given, StringComparison.OrdinalIgnoreCase)
                && string.Equals(behavior.Promise, draft.Promise, StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>Says whether a type reference names this type, whatever its type arguments.</summary>
    public bool IsSelf(TypeReference? reference) =>
        reference is { DocumentationId.Length: > 0 }
        && string.Equals(reference.DocumentationId, type.Id.Value, StringComparison.Ordinal);
}
