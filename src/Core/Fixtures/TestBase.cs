using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>Why a base was chosen.</summary>
public enum TestBaseReason
{
    /// <summary>The configuration names it for the subject or the place.</summary>
    Configured,

    /// <summary>It is named for the subject.</summary>
    NamedForSubject,

    /// <summary>The test classes of the same folder or namespace inherit it.</summary>
    InheritedNearby,

    /// <summary>It stands in the nearest folder upwards that has one.</summary>
    NearestFolder,

    /// <summary>No other base has as many test classes that derive from it.</summary>
    MostDerived,
}

/// <summary>The class that a new test class inherits, and how.</summary>
public sealed record TestBase
{
    /// <summary>The definition of the class.</summary>
    public required MemberId Id { get; init; }

    /// <summary>The class as people name it, closed over the subject: <c>CacheTestsBase&lt;MemoryCache&gt;</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The class as a base list names it.</summary>
    public required SymbolText Name { get; init; }

    /// <summary>Where it is declared; <see langword="null"/> for one from a referenced assembly.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Why it was chosen.</summary>
    public required TestBaseReason Reason { get; init; }

    /// <summary>The reason in one sentence, with the names and numbers that it rests on.</summary>
    public required string Explanation { get; init; }

    /// <summary>The full names of the class and of those that it derives from, nearest first; <see cref="object"/> left out.</summary>
    public EquatableArray<string> Chain { get; init; }

    /// <summary>The parameters that the new class takes and hands on; empty if its constructor need not be written.</summary>
    public EquatableArray<BaseParameter> ConstructorParameters { get; init; }

    /// <summary>The interfaces that the new class must name itself, so that the framework makes what the constructor asks for: <c>IClassFixture&lt;Server&gt;</c>.</summary>
    public EquatableArray<SymbolText> Interfaces { get; init; }

    /// <summary>The attributes that the new class must carry, so that the framework makes what the constructor asks for: <c>CollectionAttribute("servers")</c>.</summary>
    public EquatableArray<SymbolText> Attributes { get; init; }

    /// <summary>
    /// The headers of the members that the new class must override, up to their bodies: <c>protected override Cache Create()</c>.
    /// One that ends with <c>}</c> or <c>;</c> has its accessors and is whole.
    /// </summary>
    public EquatableArray<SymbolText> Overrides { get; init; }
}

/// <summary>A constructor parameter that a new test class hands on to its base.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
public sealed record BaseParameter(string Name, SymbolText Type);

/// <summary>A class that could have been the base and is not.</summary>
/// <param name="Id">The definition of the class.</param>
/// <param name="DisplayName">The class as people name it.</param>
/// <param name="Location">Where it is declared; <see langword="null"/> for one from a referenced assembly.</param>
/// <param name="Reason">Why it was passed over, in one sentence: "it is sealed".</param>
public sealed record PassedOverBase(MemberId Id, string DisplayName, SourceLocation? Location, string Reason);
