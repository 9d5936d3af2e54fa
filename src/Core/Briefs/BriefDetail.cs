namespace SkeletonForge.Core.Briefs;

/// <summary>The parts of a brief that can be left out, in the order in which they are.</summary>
internal enum BriefPart
{
    Example,
    FurtherTypes,
    OtherTypesDocumentation,
    OtherMembersDocumentation,
    Remarks,
    OtherTypes,
    FixtureTypes,
    OtherMembers,
    LongDocumentation,
    Principles,
}

/// <summary>How much of a brief is shown.</summary>
/// <param name="omitted">How many parts are left out.</param>
internal readonly struct BriefDetail(int omitted)
{
    /// <summary>All of it.</summary>
    public static readonly BriefDetail All = new(0);

    private static readonly string[] Names =
    [
        "the written test as an example",
        "types that the tests do not touch",
        "the documentation of other types",
        "the documentation of members that the tests do not touch",
        "remarks and examples of the contract",
        "other types",
        "the declarations of types that the fixtures give",
        "the members that the tests do not touch",
        "the rest of long texts",
        "the rules of the repository",
    ];

    /// <summary>Whether a part is shown.</summary>
    public bool Has(BriefPart part) => (int)part >= omitted;

    /// <summary>What is left out beyond the detail before, as a noun phrase.</summary>
    public string LastOmitted => Names[omitted - 1];

    /// <summary>The next shorter detail; <see langword="null"/> if everything that can be left out is.</summary>
    public BriefDetail? Shorter => omitted < Names.Length ? new(omitted + 1) : null;
}
