using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>What configuration files say about splitting suites.</summary>
public sealed record ConfiguredSplit
{
    /// <summary>Nothing is set.</summary>
    public static ConfiguredSplit None { get; } = new();

    /// <summary>What long suites become; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<SplitStyle>? Style { get; init; }

    /// <summary>The lines that a file may have; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<int>? MaxLines { get; init; }

    /// <summary>The tests that a file may have; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<int>? MaxTests { get; init; }

    /// <summary>The options that follow.</summary>
    public SplitOptions Options =>
        new(
            Style?.Value ?? SplitOptions.Default.Style,
            MaxLines?.Value ?? SplitOptions.Default.MaxLines,
            MaxTests?.Value ?? SplitOptions.Default.MaxTests
        );

    /// <summary>Adds what a file further up says, which fills the gaps.</summary>
    internal ConfiguredSplit WithFarther(ConfiguredSplit farther) =>
        new()
        {
            Style = Style ?? farther.Style,
            MaxLines = MaxLines ?? farther.MaxLines,
            MaxTests = MaxTests ?? farther.MaxTests,
        };
}
