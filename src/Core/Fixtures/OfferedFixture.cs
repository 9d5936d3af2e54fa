using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures;

/// <summary>A fixture with its symbols. A handle, not data: <see cref="Fixture"/> is what outlives the compilation.</summary>
/// <param name="Fixture">The fixture as data.</param>
/// <param name="Symbol">The member, or the class of a fake.</param>
/// <param name="Declared">The type of the member as declared, constructed for the base; the class of a fake.</param>
/// <param name="Given">What is given in the end: the result of a task, factory or lazy value; else <paramref name="Declared"/>.</param>
/// <param name="Roles">The parts of the environment that it can play.</param>
internal sealed record OfferedFixture(
    Fixture Fixture,
    ISymbol Symbol,
    ITypeSymbol Declared,
    ITypeSymbol Given,
    EnvironmentRoles Roles
)
{
    /// <summary>The name by which a test calls it.</summary>
    public string Name => Fixture.Kind == FixtureKind.Builder ? Symbol.ContainingType.Name : Symbol.Name;

    /// <summary><see langword="true"/> for what belongs to the base or is made by the framework, and so is the same object in the whole test.</summary>
    public bool IsShared => Fixture.Kind is not (FixtureKind.Builder or FixtureKind.Helper or FixtureKind.Fake);
}
