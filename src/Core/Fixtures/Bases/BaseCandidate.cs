using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SkeletonForge.Core.Fixtures.Bases;

/// <summary>A class that test classes may share as their base.</summary>
/// <remarks>
/// A class is shared if at least one test class derives from it, over however many classes between. As long as none
/// does, it is if it is meant to be: abstract, with a name that says so (<c>ShopTestBase</c>, <c>OrderFixture</c>,
/// <c>BaseTest</c>, <c>Specification</c>) or a name in <c>Base</c> and a place among the support of tests
/// (<c>Support/ServerBase.cs</c>), and with no class below that is something else than a test. A plain class needs
/// a name that cannot mean anything else: one in <c>TestBase</c>, <c>TestsBase</c> or <c>TestCaseBase</c>.
/// </remarks>
internal sealed class BaseCandidate
{
    private readonly Lazy<HeirHabits> _habits;

    /// <summary>Creates a candidate.</summary>
    /// <param name="definition">The class.</param>
    /// <param name="folder">The absolute path of its folder; <see langword="null"/> for one from a referenced assembly.</param>
    /// <param name="heirs">The test classes that derive from it, directly or not.</param>
    public BaseCandidate(INamedTypeSymbol definition, string? folder, ImmutableArray<Heir> heirs)
    {
        Definition = definition;
        Folder = folder;
        Heirs = heirs;
        DirectHeirs = heirs.Count(heir => heir.IsDirect);
        Depth = definition.SelfAndBases().Count();
        FullName = definition.ToDisplayString();
        _habits = new(() => new(heirs));
    }

    /// <summary>The class.</summary>
    public INamedTypeSymbol Definition { get; }

    /// <summary>The absolute path of its folder; <see langword="null"/> for one from a referenced assembly.</summary>
    public string? Folder { get; }

    /// <summary>The test classes that derive from it, directly or not.</summary>
    public ImmutableArray<Heir> Heirs { get; }

    /// <summary>How many test classes name it as their base. Those that inherit a class below it count for that class.</summary>
    public int DirectHeirs { get; }

    /// <summary>How many classes there are from it upwards.</summary>
    public int Depth { get; }

    /// <summary>Its name with namespace, which breaks ties.</summary>
    public string FullName { get; }

    /// <summary>What the test classes that derive from it have in common.</summary>
    public HeirHabits Habits => _habits.Value;
}

/// <summary>A test class that derives from a candidate.</summary>
/// <param name="Class">The test class.</param>
/// <param name="Base">The candidate as the test class closes it.</param>
internal sealed record Heir(INamedTypeSymbol Class, INamedTypeSymbol Base)
{
    /// <summary>Whether the test class names the candidate itself.</summary>
    public bool IsDirect =>
        SymbolEqualityComparer.Default.Equals(Class.BaseType?.OriginalDefinition, Base.OriginalDefinition);
}
