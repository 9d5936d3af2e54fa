using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core;

/// <summary>What the documentation of the selected types promises.</summary>
/// <param name="Contracts">The contracts of the selected types.</param>
/// <param name="Behaviors">Their behaviors, in the same order.</param>
public sealed record DerivedBehaviors(ContractSet Contracts, EquatableArray<BehaviorSet> Behaviors);

/// <summary>What the selected types promise, where their suites go, and what serves each promise.</summary>
/// <param name="Derived">What the selected types promise.</param>
/// <param name="Placements">Where their suites go, with their fixtures, in the same order.</param>
public sealed record LinkedBehaviors(DerivedBehaviors Derived, SuitePlacements Placements);

/// <summary>What the selected types promise, and what each promise was read from.</summary>
/// <param name="Contracts">The contracts of the selected types.</param>
/// <param name="Types">Their explanations, in the same order.</param>
public sealed record ExplainedBehaviors(ContractSet Contracts, EquatableArray<BehaviorExplanation> Types);

/// <summary>What a generating run did.</summary>
/// <param name="Report">What became of the files.</param>
/// <param name="Tests">What became of each test.</param>
public sealed record ForgeResult(WriteReport Report, EquatableArray<TestReport> Tests)
{
    /// <summary>How many members of the selected types have no documentation.</summary>
    public int Undocumented { get; init; }
}
