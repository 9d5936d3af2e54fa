using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>A type under test, as far as its fixtures depend on it. A handle on symbols, not data.</summary>
/// <param name="Loaded">The type.</param>
/// <param name="Symbol">The type as its test project sees it.</param>
/// <param name="Placement">Where its suite goes.</param>
/// <param name="Fixtures">What the test project offers already.</param>
internal sealed record ScaffoldSubject(
    LoadedType Loaded,
    INamedTypeSymbol Symbol,
    SuitePlacement Placement,
    SuiteFixtures Fixtures
)
{
    /// <summary>Its simple name.</summary>
    public string Name => Symbol.Name;
}
