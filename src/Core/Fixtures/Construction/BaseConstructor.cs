using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>Chooses the constructor of a base that a new test class calls.</summary>
/// <remarks>
/// Of those that the framework can serve, the one that takes the most of what at least half of the existing test
/// classes take; then the shortest. Optional parameters are left out.
/// </remarks>
internal static class BaseConstructor
{
    /// <summary>Chooses a constructor.</summary>
    /// <param name="closed">The base, closed.</param>
    /// <param name="candidate">The base.</param>
    /// <param name="arguments">What the framework gives.</param>
    /// <param name="assembly">The test project.</param>
    /// <returns>The plan for the best; if none can be called, why the shortest cannot be.</returns>
    public static ConstructorPlan Choose(
        INamedTypeSymbol closed,
        BaseCandidate candidate,
        ConstructorArguments arguments,
        IAssemblySymbol assembly
    )
    {
        var plans = closed
            .InstanceConstructors.Where(constructor => IsUsable(constructor, assembly))
            .OrderBy(constructor => constructor.Parameters.Length)
            .Select(arguments.Plan)
            .ToList();
        return plans
                .Where(plan => plan.Reason is null)
                .OrderByDescending(plan =>
                    plan.Parameters.Count(parameter => candidate.Habits.MostTake(parameter.Type))
                )
                .ThenBy(plan => plan.Parameters.Length)
                .FirstOrDefault()
            ?? plans.FirstOrDefault()
            ?? new() { Reason = "it has no constructor that a derived class of the test project can call" };
    }

    private static bool IsUsable(IMethodSymbol constructor, IAssemblySymbol assembly) =>
        Visibility.IsInheritable(constructor, assembly)
        && constructor.Parameters.All(parameter =>
            parameter.IsOptional || (parameter.RefKind == RefKind.None && Visibility.IsPublic(parameter.Type))
        );
}
