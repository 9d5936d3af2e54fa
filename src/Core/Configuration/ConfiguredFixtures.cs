using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>What configuration files say about fixtures.</summary>
public sealed record ConfiguredFixtures
{
    /// <summary>Nothing is set.</summary>
    public static ConfiguredFixtures None { get; } = new();

    /// <summary>The bases that are named, those of the nearest file first; no two of one pattern.</summary>
    public EquatableArray<ConfiguredValue<ConfiguredBase>> Bases { get; init; }

    /// <summary>Whether a base is looked for where none is named; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<bool>? Search { get; init; }

    /// <summary>The options that follow.</summary>
    public FixtureOptions Options =>
        new()
        {
            Bases = Bases.Select(known => known.Value).ToEquatableArray(),
            Search = Search?.Value ?? FixtureOptions.Default.Search,
        };

    /// <summary>Adds what a file further up says, which fills the gaps.</summary>
    internal ConfiguredFixtures WithFarther(ConfiguredFixtures farther) =>
        new()
        {
            Bases = Bases
                .Concat(farther.Bases)
                .DistinctBy(known => known.Value.Pattern, StringComparer.Ordinal)
                .ToEquatableArray(),
            Search = Search ?? farther.Search,
        };
}
