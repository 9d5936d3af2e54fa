using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Regeneration;

/// <summary>Decides which implementations of a contract get a class that tests them.</summary>
internal static class SuiteHeirs
{
    /// <summary>The classes to write: for implementations that are new, not for those whose class a person deleted.</summary>
    /// <param name="plan">The plan of the suite.</param>
    /// <param name="known">What is remembered of it; <see langword="null"/> for nothing.</param>
    /// <param name="restores">Whether classes come back that a person deleted.</param>
    public static IEnumerable<PlannedHeir> Wanted(SuitePlan plan, KnownSuite? known, bool restores) =>
        plan.Files[0].Class.Tests.IsEmpty
            ? []
            : plan.Heirs.Where(heir =>
                !heir.IsThere
                && (
                    restores
                    || known?.Implementations.Contains(heir.Implementation.Value, StringComparer.Ordinal) != true
                )
            );

    /// <summary>What is to be remembered.</summary>
    public static EquatableArray<string> Remember(SuitePlan plan) =>
        plan.Heirs.Select(heir => heir.Implementation.Value).ToEquatableArray();
}
