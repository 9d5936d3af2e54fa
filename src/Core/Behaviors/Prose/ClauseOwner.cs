using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The member that a clause documents, as far as the meaning of words depends on it.</summary>
/// <param name="Name">The name of the member; may be empty where the clause neither holds nor <see cref="NeedsName">needs</see> it.</param>
/// <param name="Kind">The kind of member.</param>
/// <param name="IsBoolean"><see langword="true"/> if its type, or what it returns, is <see cref="bool"/>.</param>
/// <param name="Asynchrony">How the result is handed over in time.</param>
/// <param name="CanWrite"><see langword="true"/> for a property that can be set.</param>
/// <param name="TellsResult"><see langword="true"/> if a tag of its own tells what is returned or held.</param>
internal sealed record ClauseOwner(
    string Name,
    MemberContractKind Kind,
    bool IsBoolean,
    Asynchrony Asynchrony,
    bool CanWrite,
    bool TellsResult
)
{
    /// <summary>The member that conditions of exceptions are about: any.</summary>
    public static ClauseOwner Any { get; } = new("", MemberContractKind.Method, false, Asynchrony.None, false, false);

    /// <summary>The names of a property, its type and what declares it, which documentation may just restate; empty for other members.</summary>
    public string Names { get; private init; } = "";

    /// <summary><see langword="true"/> if promises of the member are told with its name, or understood by it, whatever the clause says.</summary>
    public bool NeedsName =>
        IsProperty || Kind == MemberContractKind.Constructor || Name is "Dispose" or "DisposeAsync";

    /// <summary><see langword="true"/> for properties and indexers.</summary>
    public bool IsProperty => Kind is MemberContractKind.Property or MemberContractKind.Indexer;

    /// <summary>Takes from a member what clauses need.</summary>
    /// <param name="member">The member.</param>
    /// <returns>The owner of its clauses.</returns>
    public static ClauseOwner Of(MemberContract member)
    {
        var owner = new ClauseOwner(
            member.Name,
            member.Kind,
            member.Type is { IsBoolean: true },
            member.Asynchrony,
            member.CanWrite,
            member.HasTag("returns", "value")
        );
        return owner.IsProperty
            ? owner with
            {
                Names = $"{member.Name} {member.Type?.DisplayName} {member.Id.Value}",
            }
            : owner;
    }
}
