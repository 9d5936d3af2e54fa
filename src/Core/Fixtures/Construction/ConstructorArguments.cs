using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Fixtures.Bases;
using SkeletonForge.Core.Fixtures.Generics;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>Says how a test framework gives a test class what its constructor takes.</summary>
internal abstract class ConstructorArguments
{
    /// <summary>The arguments of a framework.</summary>
    /// <param name="framework">The framework.</param>
    /// <param name="index">The test project.</param>
    /// <param name="candidate">The base.</param>
    /// <param name="closed">The base, closed.</param>
    public static ConstructorArguments Of(
        TestFramework framework,
        TestProjectIndex index,
        BaseCandidate candidate,
        INamedTypeSymbol closed
    ) =>
        framework switch
        {
            TestFramework.XunitV2 or TestFramework.XunitV3 => new XunitArguments(index, candidate, closed),
            TestFramework.NUnit => new NUnitArguments(index.Compilation, closed),
            TestFramework.MSTest => new MSTestArguments(index.Compilation, candidate),
            _ => new NoArguments(),
        };

    /// <summary>Plans the call of a constructor.</summary>
    public abstract ConstructorPlan Plan(IMethodSymbol constructor);

    /// <summary>The parameters that need an argument.</summary>
    protected static ImmutableArray<IParameterSymbol> Required(IMethodSymbol constructor) =>
        [.. constructor.Parameters.Where(parameter => parameter is { IsOptional: false, IsParams: false })];

    /// <summary>The plan for a constructor that needs what nobody gives.</summary>
    protected static ConstructorPlan Missing(ITypeSymbol type) =>
        new()
        {
            Reason =
                $"its constructor needs {English.ArticleOf(type.Name)} {TypeConstraints.DisplayOf(type)}, which neither the framework nor a fixture provides",
        };

    // frameworks that make test classes without arguments
    private sealed class NoArguments : ConstructorArguments
    {
        public override ConstructorPlan Plan(IMethodSymbol constructor) =>
            Required(constructor) is [var first, ..] ? Missing(first.Type) : new();
    }
}
