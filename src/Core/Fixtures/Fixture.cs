using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>What kind of thing a test may use ready-made.</summary>
public enum FixtureKind
{
    /// <summary>A field, property or method of the base chain.</summary>
    BaseMember,

    /// <summary>A member of a class fixture, which one test class shares.</summary>
    ClassFixture,

    /// <summary>A member of a collection fixture, which several test classes share.</summary>
    CollectionFixture,

    /// <summary>A member of an assembly fixture, which all test classes share.</summary>
    AssemblyFixture,

    /// <summary>A static member of a set-up fixture.</summary>
    SetUpFixture,

    /// <summary>A builder: a class whose method makes what it is named for, step by step.</summary>
    Builder,

    /// <summary>A static method that makes an object: an object mother or another helper.</summary>
    Helper,

    /// <summary>A fake or an in-memory implementation in the test project.</summary>
    Fake,
}

/// <summary>Something that a test may use ready-made.</summary>
public sealed record Fixture
{
    /// <summary>The member or type.</summary>
    public required MemberId Id { get; init; }

    /// <summary>Its name with the class that declares it: <c>CachingTestBase.Clock</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The kind.</summary>
    public required FixtureKind Kind { get; init; }

    /// <summary>How documentation refers to it; <see langword="null"/> if no cref can.</summary>
    public SymbolText? Cref { get; init; }

    /// <summary>What it gives, as people name the type: <c>ExpiringCache&lt;string, int&gt;</c>; a task or factory is named by its result.</summary>
    public required string TypeName { get; init; }

    /// <summary>Where it is declared; <see langword="null"/> if it comes from a referenced assembly.</summary>
    public SourceLocation? Location { get; init; }
}
