using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Scaffolding.Stores;

namespace SkeletonForge.Core.Scaffolding.Doubles;

/// <summary>What stands in for a dependency.</summary>
internal enum DoubleKind
{
    /// <summary>Something that a library has ready: a logger that writes nothing, options, a fake clock.</summary>
    ReadyMade,

    /// <summary>A clock of the test project's own.</summary>
    Clock,

    /// <summary>A lambda.</summary>
    Lambda,

    /// <summary>A substitute of a library.</summary>
    Substitute,

    /// <summary>A fake of the test project's own.</summary>
    Fake,
}

/// <summary>What stands in for a dependency, as the file of its base spells it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">The type of the fixture.</param>
/// <param name="Creation">The expression that makes it; not looked at if <paramref name="Maker"/> has lines.</param>
/// <param name="Maker">The body of the method that makes it, if it takes one.</param>
/// <param name="Description">What it is, as the beginning of a sentence in documentation: "An <c>IMailer</c> whose calls succeed".</param>
internal sealed record TestDouble(
    DoubleKind Kind,
    string Type,
    string Creation,
    ImmutableArray<string> Maker,
    string Description
)
{
    /// <summary>What it stores; <see langword="null"/> if it stores nothing.</summary>
    public StoreShape? Store { get; init; }
}

/// <summary>What a fake or a clock of the test project's own is called.</summary>
/// <param name="ClassName">The name of its class.</param>
/// <param name="Contract">What it implements; <see langword="null"/> for the clock.</param>
internal sealed record OwnDouble(string ClassName, INamedTypeSymbol? Contract)
{
    /// <summary>Its namespace.</summary>
    public string Namespace { get; init; } = "";
}
