using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Fixtures.Implementations;

/// <summary>
/// What it takes to test an interface or an abstract class: its suite is abstract and has a factory for the subject, and a
/// class per implementation derives from it and overrides the factory.
/// </summary>
public sealed record ContractSuite
{
    /// <summary>What the factory gives: the subject, closed if it is generic.</summary>
    public required SymbolText Subject { get; init; }

    /// <summary>The name of the factory, a method without parameters.</summary>
    public required string Factory { get; init; }

    /// <summary>The accessibility of an override of the factory.</summary>
    public string Accessibility { get; init; } = "protected";

    /// <summary>Whether the suite has the factory, or gets it because it is new.</summary>
    public bool HasFactory { get; init; } = true;

    /// <summary>Why no class can derive from the suite that is there; <see langword="null"/> if one can.</summary>
    public string? Refusal { get; init; }

    /// <summary>The parameters that a deriving class takes and hands on.</summary>
    public EquatableArray<BaseParameter> Parameters { get; init; }

    /// <summary>The attributes that a deriving class must carry, see <see cref="TestBase.Attributes"/>.</summary>
    public EquatableArray<SymbolText> Attributes { get; init; }

    /// <summary>The members besides the factory that a deriving class must override, see <see cref="TestBase.Overrides"/>.</summary>
    public EquatableArray<SymbolText> Overrides { get; init; }

    /// <summary>The implementations, by name.</summary>
    public EquatableArray<Implementation> Implementations { get; init; }

    /// <summary>The texts with names of types that the files of the suite have to write.</summary>
    internal IEnumerable<SymbolText?> Texts =>
        [
            Subject,
            .. Parameters.Select(parameter => parameter.Type),
            .. Attributes,
            .. Overrides,
            .. Implementations.Select(each => each.Creation),
            .. Implementations.Select(each => each.Cref),
        ];

    /// <summary>Whether a member will be written that nobody but the owner of the suite can fill in.</summary>
    internal bool LeavesOpen =>
        !Overrides.IsEmpty || Implementations.Any(implementation => implementation.Creation is null);
}

/// <summary>A type that implements a contract.</summary>
/// <param name="Type">The definition of the type.</param>
/// <param name="Name">The type as people name it, closed: <c>MemoryCache&lt;string, int&gt;</c>.</param>
/// <param name="ClassName">The name of the class that tests it.</param>
/// <param name="Cref">How documentation refers to it; <see langword="null"/> if no cref can.</param>
/// <param name="Creation">The expression that gives an object of it; <see langword="null"/> if nobody but the owner of the suite can write that.</param>
/// <param name="UsesBase"><see langword="true"/> if <paramref name="Creation"/> takes members of the base of the suite.</param>
/// <param name="IsTested"><see langword="true"/> if a class that derives from the suite creates it already.</param>
public sealed record Implementation(
    MemberId Type,
    string Name,
    string ClassName,
    SymbolText? Cref,
    SymbolText? Creation,
    bool UsesBase,
    bool IsTested
);
