using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>How the constructor of a base is called by a new test class, or why it cannot be.</summary>
internal sealed record ConstructorPlan
{
    /// <summary>The parameters that the new class takes and hands on.</summary>
    public ImmutableArray<IParameterSymbol> Parameters { get; init; } = [];

    /// <summary>The interfaces that the new class must name.</summary>
    public ImmutableArray<INamedTypeSymbol> Interfaces { get; init; } = [];

    /// <summary>The attributes that the new class must carry.</summary>
    public ImmutableArray<SymbolText> Attributes { get; init; } = [];

    /// <summary>Why the constructor cannot be called; <see langword="null"/> if it can.</summary>
    public string? Reason { get; init; }
}
