using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding.Homes;

/// <summary>The base that a fixture goes into.</summary>
/// <param name="Place">Where it stands, or will.</param>
/// <param name="Framework">The test framework.</param>
/// <param name="Existing">The class, if it is there already.</param>
/// <param name="Inherited">What a class that inherits it must know: for one that exists, itself; for a new one, what it inherits. <see langword="null"/> for a new one that inherits nothing.</param>
/// <param name="Owner">The name of the subject whose own it is; <see langword="null"/> if several share it.</param>
internal sealed record Home(
    ScaffoldPlace Place,
    TestFramework Framework,
    INamedTypeSymbol? Existing,
    TestBase? Inherited,
    string? Owner
)
{
    /// <summary>The fixtures that it gets.</summary>
    public List<FixtureNeed> Needs { get; } = [];

    /// <summary>The new base above it; <see langword="null"/> if there is none.</summary>
    public Home? Above { get; init; }

    /// <summary>The name by which a class inherits it.</summary>
    public SymbolText Name =>
        Existing is not null ? Inherited!.Name : new([new(Place.Name, new(Place.Namespace, Place.Name, 0))]);

    /// <summary>The classes that a class derives from which inherits it, with their namespaces, the nearest first.</summary>
    public IEnumerable<string> Chain =>
        (Existing is null ? [Place.MetadataName] : Array.Empty<string>()).Concat(
            Above?.Chain ?? Inherited?.Chain ?? default
        );

    /// <summary>Says whether a member or a fixture of that name is there.</summary>
    public bool Has(string name)
    {
        for (var type = Existing; type is not null; type = type.BaseType)
        {
            if (type.MemberNames.Contains(name, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return Needs.Exists(need => string.Equals(need.Name, name, StringComparison.Ordinal))
            || Above?.Has(name) is true;
    }
}
