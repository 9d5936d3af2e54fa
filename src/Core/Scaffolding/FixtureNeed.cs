using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>A dependency that nothing offers, and the subjects that need it.</summary>
/// <param name="Type">The dependency, as the test project sees it; type parameters of subjects are replaced.</param>
/// <param name="Name">The name that a fixture for it gets.</param>
/// <param name="Users">The subjects, in order.</param>
internal sealed record FixtureNeed(INamedTypeSymbol Type, string Name, IReadOnlyList<ScaffoldSubject> Users);
