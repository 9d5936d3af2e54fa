using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>What MSTest gives to constructors: since 3.6, the context of the test.</summary>
/// <param name="compilation">The test project.</param>
/// <param name="candidate">The base.</param>
internal sealed class MSTestArguments(Compilation compilation, BaseCandidate candidate) : ConstructorArguments
{
    private const string Namespace = "Microsoft.VisualStudio.TestTools.UnitTesting.";

    /// <inheritdoc/>
    public override ConstructorPlan Plan(IMethodSymbol constructor)
    {
        var required = Required(constructor);
        return required switch
        {
            [] => new(),
            [var context] when IsContext(context.Type) && MakesContext(context.Type) => new() { Parameters = required },
            _ => Missing((required.FirstOrDefault(each => !IsContext(each.Type)) ?? required[^1]).Type),
        };
    }

    private static bool IsContext(ITypeSymbol type) =>
        string.Equals(
            type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(),
            Namespace + "TestContext",
            StringComparison.Ordinal
        );

    // the assembly's version does not tell the release; this attribute came with the one that injects the context
    private bool MakesContext(ITypeSymbol type) =>
        candidate.Habits.AnyTakes(type)
        || !compilation.GetTypesByMetadataName(Namespace + "STATestMethodAttribute").IsEmpty;
}
