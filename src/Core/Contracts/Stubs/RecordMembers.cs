namespace SkeletonForge.Core.Contracts.Stubs;

/// <summary>Knows the members that the compiler adds to a record and lets nobody write.</summary>
internal static class RecordMembers
{
    /// <summary>Says whether a member, read from an assembly, is one that the compiler adds again.</summary>
    /// <param name="type">The type.</param>
    /// <param name="member">One of its members.</param>
    /// <returns><see langword="true"/> if the stub must leave it out; otherwise, <see langword="false"/>.</returns>
    public static bool IsSynthesized(TypeContract type, MemberContract member) =>
        type.Kind is TypeContractKind.Record or TypeContractKind.RecordStruct
        && member switch
        {
            { Kind: MemberContractKind.Operator } => member.MetadataName is "op_Equality" or "op_Inequality",
            { Kind: MemberContractKind.Constructor, Parameters: [{ Type.DocumentationId: var id }] } => string.Equals(
                id,
                type.Id.Value,
                StringComparison.Ordinal
            ),
            { MetadataName: "Equals", IsOverride: true } => true,
            _ => false,
        };
}
