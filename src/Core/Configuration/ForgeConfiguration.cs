using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>What the configuration files above a folder say together, the nearest first.</summary>
public sealed record ForgeConfiguration
{
    /// <summary>The configuration where there is no file.</summary>
    public static ForgeConfiguration Empty { get; } = new();

    /// <summary>The absolute paths of the files that were read, nearest first.</summary>
    public EquatableArray<string> Files { get; init; }

    /// <summary>The test framework; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<TestFramework>? TestFramework { get; init; }

    /// <summary>The absolute path of the test project; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<string>? TestProject { get; init; }

    /// <summary>The target framework; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<string>? Framework { get; init; }

    /// <summary>The absolute path of the folder to write to; <see langword="null"/> if nothing sets it.</summary>
    public ConfiguredValue<string>? Output { get; init; }

    /// <summary>The patterns of the types to take; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<EquatableArray<string>>? Types { get; init; }

    /// <summary>The absolute path of the folder with templates; <see langword="null"/> if there is none.</summary>
    public ConfiguredValue<string>? Templates { get; init; }

    /// <summary>The checklists of the team; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<EquatableArray<Checklist>>? Checklists { get; init; }

    /// <summary>What is set about fixtures.</summary>
    public ConfiguredFixtures Fixtures { get; init; } = ConfiguredFixtures.None;

    /// <summary>The rules that give suites a category, in order; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<EquatableArray<CategoryRule>>? Categories { get; init; }

    /// <summary>What is set about splitting suites.</summary>
    public ConfiguredSplit Split { get; init; } = ConfiguredSplit.None;

    /// <summary>The absolute paths of the files with the repository's own rules for tests; <see langword="null"/> if nothing sets them.</summary>
    public ConfiguredValue<EquatableArray<string>>? Principles { get; init; }

    /// <summary>The kinds of signature facts that are switched on or off, the nearest file first; a kind that is not there is on.</summary>
    public EquatableArray<ConfiguredValue<SignatureFactSwitch>> SignatureFacts { get; init; }

    /// <summary>The kinds of signature facts that are switched off.</summary>
    public EquatableArray<SignatureFactKind> OmittedFacts =>
        SignatureFacts.Where(known => !known.Value.IsOn).Select(known => known.Value.Kind).ToEquatableArray();
}

/// <summary>Whether facts of one kind give behaviors.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="IsOn"><see langword="false"/> to leave them out.</param>
public sealed record SignatureFactSwitch(SignatureFactKind Kind, bool IsOn);

/// <summary>A value with its origin.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Source">Where a file sets it; <see langword="null"/> if it was found in its default place.</param>
public sealed record ConfiguredValue<T>(T Value, SourceLocation? Source);
