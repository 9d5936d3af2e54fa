using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Bases;

namespace SkeletonForge.Core.Fixtures.Construction;

/// <summary>What NUnit gives to constructors: the arguments of parameterised fixtures, whose attributes test classes inherit.</summary>
/// <param name="compilation">The test project.</param>
/// <param name="closed">The base, closed.</param>
internal sealed class NUnitArguments(Compilation compilation, INamedTypeSymbol closed) : ConstructorArguments
{
    private readonly ImmutableArray<AttributeData> _fixtures = NearestFixtures(closed);

    /// <inheritdoc/>
    public override ConstructorPlan Plan(IMethodSymbol constructor)
    {
        var required = Required(constructor);
        if (_fixtures.Any(IsSource))
        {
            // what a source gives is known when the tests run
            return required.IsEmpty
                ? new() { Reason = "its constructor takes none of what its TestFixtureSource gives" }
                : new() { Parameters = required };
        }

        var given = _fixtures.Select(ArgumentsOf).FirstOrDefault(arguments => !arguments.IsEmpty, []);
        if (given.Length < required.Length)
        {
            return Missing(required[given.Length].Type);
        }

        return given.Length <= constructor.Parameters.Length && Fits(given, constructor)
            ? new() { Parameters = constructor.Parameters[..given.Length] }
            : new() { Reason = "its constructor does not take the arguments of its TestFixture" };
    }

    // NUnit looks at one class after the other, and stops where it finds such attributes
    private static ImmutableArray<AttributeData> NearestFixtures(INamedTypeSymbol type) =>
        type.SelfAndBases()
            .Select(each => each.GetAttributes().Where(IsFixture).ToImmutableArray())
            .FirstOrDefault(attributes => !attributes.IsEmpty, []);

    private bool Fits(ImmutableArray<TypedConstant> given, IMethodSymbol constructor) =>
        given
            .Zip(constructor.Parameters)
            .All(pair =>
                pair.First.Type is not { } type
                || compilation.ClassifyCommonConversion(type, pair.Second.Type) is { IsImplicit: true }
            );

    private static ImmutableArray<TypedConstant> ArgumentsOf(AttributeData fixture) =>
        fixture.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } arguments]
            ? arguments.Values
            : [];

    private static bool IsSource(AttributeData attribute) =>
        attribute.AttributeClass!.SelfAndBases().Any(type => type.Name is "TestFixtureSourceAttribute");

    private static bool IsFixture(AttributeData attribute) =>
        attribute
            .AttributeClass?.SelfAndBases()
            .Any(type =>
                type.Name is "TestFixtureAttribute" or "TestFixtureSourceAttribute"
                && type.ContainingNamespace is { Name: "Framework", ContainingNamespace.Name: "NUnit" }
            ) == true;
}
