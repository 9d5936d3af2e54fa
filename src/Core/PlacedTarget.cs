using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core;

/// <summary>The selected types, and where their suites go. A handle, not data.</summary>
/// <param name="Loaded">The types.</param>
/// <param name="Linked">What they promise, where their suites go, and what serves each promise.</param>
internal sealed record PlacedTarget(LoadedTarget Loaded, LinkedBehaviors Linked);
