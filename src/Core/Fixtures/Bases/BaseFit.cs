using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Construction;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>How a candidate serves a suite, or why it does not.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Closed">The base, closed over the subject where it is generic.</param>
/// <param name="Constructor">How its constructor is called.</param>
/// <param name="Overrides">The headers of the members that must be overridden.</param>
/// <param name="Affinity">How much it is made for the subject: 2 if it is closed over it, 1 if a member gives it, else 0.</param>
/// <param name="Reason">Why it does not serve; <see langword="null"/> if it does.</param>
internal sealed record BaseFit(
    BaseCandidate Candidate,
    INamedTypeSymbol? Closed,
    ConstructorPlan? Constructor,
    EquatableArray<SymbolText> Overrides,
    int Affinity,
    string? Reason
)
{
    /// <summary>Whether the candidate serves.</summary>
    public bool Serves => Reason is null;
}
