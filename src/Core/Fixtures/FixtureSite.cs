using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Fixtures;

/// <summary>The place of a suite, as far as fixtures depend on it. A handle on Roslyn symbols, not data.</summary>
/// <param name="Subject">The type under test.</param>
/// <param name="Tests">Its test project.</param>
/// <param name="Contract">Its contract.</param>
/// <param name="Behaviors">Its behaviors.</param>
/// <param name="FilePath">The absolute path of the suite's file.</param>
/// <param name="Namespace">The namespace of the suite.</param>
/// <param name="ClassName">The name of the test class, which is no candidate for its own base.</param>
/// <param name="Framework">The test framework.</param>
internal sealed record FixtureSite(
    LoadedType Subject,
    OpenedTestProject Tests,
    TypeContract Contract,
    BehaviorSet Behaviors,
    string FilePath,
    string Namespace,
    string ClassName,
    TestFramework Framework
);
