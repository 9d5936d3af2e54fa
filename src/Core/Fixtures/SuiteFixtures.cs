using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures.Implementations;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures;

/// <summary>What a fixture does for a behavior.</summary>
public enum FixturePurpose
{
    /// <summary>It is the subject, or makes it.</summary>
    Subject,

    /// <summary>It is, or makes, what the constructor of the subject needs.</summary>
    Dependency,

    /// <summary>It is, or makes, an argument of the member.</summary>
    Argument,

    /// <summary>It is part of the environment: the clock, the output, a logger, a folder, cancellation.</summary>
    Environment,
}

/// <summary>A fixture that serves a behavior.</summary>
/// <param name="Fixture">The fixture, one of <see cref="SuiteFixtures.Offers"/>.</param>
/// <param name="Purpose">What it does for the behavior.</param>
/// <param name="Parameter">The parameter that it is for; <see langword="null"/> for the subject and the environment.</param>
public sealed record FixtureLink(MemberId Fixture, FixturePurpose Purpose, string? Parameter = null);

/// <summary>A dependency that nothing offers.</summary>
/// <param name="TypeName">Its type as people name it: <c>IClock</c>.</param>
/// <param name="Type">The definition of its type.</param>
/// <param name="Purpose">What it would do for the behavior.</param>
/// <param name="Parameter">The parameter that it would be for; <see langword="null"/> for the subject.</param>
public sealed record MissingFixture(string TypeName, MemberId Type, FixturePurpose Purpose, string? Parameter = null);

/// <summary>What serves one behavior, and what is missing.</summary>
/// <param name="Links">The fixtures: the subject first, then dependencies, arguments and the environment.</param>
/// <param name="Missing">The dependencies that nothing offers.</param>
public sealed record BehaviorFixtures(EquatableArray<FixtureLink> Links, EquatableArray<MissingFixture> Missing);

/// <summary>What the nearest shared test base and the test project offer to the suite of one type.</summary>
public sealed record SuiteFixtures
{
    /// <summary>The base that the test class inherits; <see langword="null"/> if there is none.</summary>
    public TestBase? Base { get; init; }

    /// <summary>The classes that could have been the base and are not, nearest first.</summary>
    public EquatableArray<PassedOverBase> PassedOver { get; init; }

    /// <summary>What is offered: members of the base chain first, then fixtures of the framework, then what else the test project has.</summary>
    public EquatableArray<Fixture> Offers { get; init; }

    /// <summary>What serves each behavior, in the order of the behaviors.</summary>
    public EquatableArray<BehaviorFixtures> Behaviors { get; init; }

    /// <summary>How implementations are tested, for an interface or an abstract class; <see langword="null"/> for a type that is tested as it is.</summary>
    public ContractSuite? Contract { get; init; }

    /// <summary>The texts with names of types that the file of the suite has to write.</summary>
    internal IEnumerable<SymbolText?> Texts
    {
        get
        {
            var linked = Behaviors.SelectMany(behavior => behavior.Links).Select(link => link.Fixture).ToHashSet();
            var crefs = Offers.Where(offer => linked.Contains(offer.Id)).Select(offer => offer.Cref);
            var texts = crefs.Concat(Contract?.Texts ?? []);
            return Base is null
                ? texts
                :
                [
                    Base.Name,
                    .. Base.ConstructorParameters.Select(parameter => parameter.Type),
                    .. Base.Interfaces,
                    .. Base.Attributes,
                    .. Base.Overrides,
                    .. texts,
                ];
        }
    }

    /// <summary>Whether a member will be written that nobody but the owner of the suite can fill in.</summary>
    internal bool LeavesOpen => Base is { Overrides.IsEmpty: false } || Contract is { LeavesOpen: true };
}
