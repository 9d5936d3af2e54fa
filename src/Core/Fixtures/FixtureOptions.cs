using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>What a repository configures about fixtures.</summary>
public sealed record FixtureOptions
{
    /// <summary>Nothing is configured.</summary>
    public static FixtureOptions Default { get; } = new();

    /// <summary>Bases that are named outright; the first whose pattern fits is taken.</summary>
    public EquatableArray<ConfiguredBase> Bases { get; init; }

    /// <summary>Whether a base is looked for where none is configured.</summary>
    public bool Search { get; init; } = true;
}

/// <summary>A base that the configuration names.</summary>
/// <param name="Pattern">The full or simple name of the subject, or a folder or namespace of the test class; <c>*</c> and <c>?</c> are wildcards.</param>
/// <param name="Base">The full or simple name of the base, without type arguments; empty for no base.</param>
public sealed record ConfiguredBase(string Pattern, string Base);
