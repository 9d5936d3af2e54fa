using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Loading;

/// <summary>The types that a request selected. A handle on Roslyn symbols: nothing after the placement stage holds it.</summary>
/// <param name="Subjects">The selected types, by project, then in declaration order.</param>
public sealed record LoadedTarget(ImmutableArray<LoadedType> Subjects);

/// <summary>A selected type with the project that it comes from.</summary>
/// <param name="Symbol">The type.</param>
/// <param name="Project">Its project.</param>
public sealed record LoadedType(INamedTypeSymbol Symbol, OpenedProject Project);
