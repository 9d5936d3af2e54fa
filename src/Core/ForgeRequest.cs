using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core;

/// <summary>What a host asks the pipeline for.</summary>
public sealed record ForgeRequest
{
    /// <summary>What the request is about.</summary>
    public required ForgeTarget Target { get; init; }

    /// <summary>The types to take, by name or wildcard, see <see cref="TypeSelector"/>; empty for all public types.</summary>
    public EquatableArray<string> Types { get; init; }

    /// <summary>The target framework of a project that has several, such as <c>net8.0</c>; <see langword="null"/> for the newest.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>What is derived beyond the documentation.</summary>
    public DerivationOptions Derivation { get; init; } = DerivationOptions.Default;

    /// <summary>How the bases of test classes are found.</summary>
    public FixtureOptions Fixtures { get; init; } = FixtureOptions.Default;

    /// <summary>The rules that give suites a category, see <see cref="CategoryRules"/>; empty for none.</summary>
    public EquatableArray<CategoryRule> Categories { get; init; }

    /// <summary>When and how suites are split.</summary>
    public SplitOptions Split { get; init; } = SplitOptions.Default;

    /// <summary>Whether the host should look for the test project. Commands that only read leave it off.</summary>
    public bool NeedsTests { get; init; }

    /// <summary>The absolute path of the folder to write to; <see langword="null"/> to mirror the subject into the test project.</summary>
    public string? OutputDirectory { get; init; }

    /// <summary>The absolute path of the test project; <see langword="null"/> to find it by its reference to the subject's.</summary>
    public string? TestProject { get; init; }

    /// <summary>
    /// The absolute paths of the folders outside of which nothing is written, such as the repository; empty for no more
    /// borders than the test project, or <see cref="OutputDirectory"/>, and the files that the project links.
    /// </summary>
    public EquatableArray<string> Borders { get; init; }

    /// <summary>Whether files may be written outside of all borders.</summary>
    public bool AllowsOutside { get; init; }

    /// <summary>The test framework; <see langword="null"/> for the one that the test project references.</summary>
    public TestFramework? TestFramework { get; init; }

    /// <summary>Whether fixtures are written for what suites need and nothing offers.</summary>
    public bool ScaffoldFixtures { get; init; }

    /// <summary>Whether tests are generated again that a person deleted.</summary>
    public bool RestoreDeclined { get; init; }

    /// <summary>What a person says of single tests that are not there; the others follow <see cref="RestoreDeclined"/>.</summary>
    public EquatableArray<TestWish> Wishes { get; init; }

    /// <summary>Whether contract files that cannot be used are written anew from the sources and the tests.</summary>
    public bool RebuildContracts { get; init; }

    /// <summary>Whether projects may be evaluated with MSBuild, which runs code that they contain.</summary>
    public bool UseMSBuild { get; init; } = true;

    /// <summary>Whether project facts, and runs that changed nothing, may be taken from, and kept in, the cache.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>The absolute path of a folder with templates that replace built-in ones; <see langword="null"/> for none.</summary>
    public string? TemplateDirectory { get; init; }
}
