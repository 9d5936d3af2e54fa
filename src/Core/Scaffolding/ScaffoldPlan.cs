using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Scaffolding;

/// <summary>The fixtures that are to be written for the test projects of a run.</summary>
/// <param name="Bases">The bases that get fixtures.</param>
/// <param name="Doubles">The classes that stand in for dependencies.</param>
public sealed record ScaffoldPlan(EquatableArray<ScaffoldedBase> Bases, EquatableArray<ScaffoldedDouble> Doubles);

/// <summary>Where a class of the scaffold stands.</summary>
/// <param name="Path">The absolute path of its file.</param>
/// <param name="Root">The absolute path of the folder that nothing may be written outside of.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Style">The layout of its file.</param>
/// <param name="Exists"><see langword="true"/> if the class is there already and gets more members.</param>
public sealed record ScaffoldPlace(
    string Path,
    string Root,
    string Namespace,
    string Name,
    CodeStyle Style,
    bool Exists = false
)
{
    /// <summary>The class as metadata names it.</summary>
    internal string MetadataName => SuitePaths.MetadataNameOf(Namespace, Name);
}

/// <summary>A base that gets fixtures.</summary>
public sealed record ScaffoldedBase
{
    /// <summary>Where it stands.</summary>
    public required ScaffoldPlace Place { get; init; }

    /// <summary>The test framework.</summary>
    public required TestFramework Framework { get; init; }

    /// <summary>The namespaces that its new fixtures need, sorted.</summary>
    public EquatableArray<string> Usings { get; init; }

    /// <summary>What it is, as a sentence of documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>What it inherits itself, as its file writes it; empty for nothing.</summary>
    public string Inherits { get; init; } = "";

    /// <summary>What its constructor takes and hands on, as its file writes it.</summary>
    public EquatableArray<ScaffoldedParameter> Parameters { get; init; }

    /// <summary>Its new fixtures.</summary>
    public EquatableArray<ScaffoldedFixture> Fixtures { get; init; }

    /// <summary>Whether code of the project says which references may be <see langword="null"/>.</summary>
    public bool IsAnnotated { get; init; }

    /// <summary>The class that checks the new fixtures; <see langword="null"/> if only its author can make an object of the base.</summary>
    public ScaffoldedSmokeTests? SmokeTests { get; init; }
}

/// <summary>A parameter of a constructor.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name.</param>
public sealed record ScaffoldedParameter(string Type, string Name);

/// <summary>A new fixture.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Type">The type of its property.</param>
/// <param name="Summary">What it is, as a sentence of documentation.</param>
/// <param name="Creation">The expression that makes it.</param>
/// <param name="Maker">The body of the method that <paramref name="Creation"/> calls, a line each; empty if it calls none.</param>
public sealed record ScaffoldedFixture(
    string Name,
    string Type,
    string Summary,
    string Creation,
    EquatableArray<string> Maker
);

/// <summary>The class that checks that new fixtures do what they are for.</summary>
public sealed record ScaffoldedSmokeTests
{
    /// <summary>Where it stands.</summary>
    public required ScaffoldPlace Place { get; init; }

    /// <summary>The namespaces to import, sorted.</summary>
    public EquatableArray<string> Usings { get; init; }

    /// <summary>The base, and the interfaces that the framework asks for.</summary>
    public EquatableArray<string> BaseTypes { get; init; }

    /// <summary>What its constructor takes and hands on.</summary>
    public EquatableArray<ScaffoldedParameter> Parameters { get; init; }

    /// <summary>The attributes that the base asks for, without brackets.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The category of its tests; <see langword="null"/> for none.</summary>
    public string? Category { get; init; }

    /// <summary>Its tests.</summary>
    public EquatableArray<SmokeTest> Tests { get; init; }
}

/// <summary>One smoke test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it checks, as a sentence of documentation.</param>
/// <param name="ReturnType"><c>void</c>, or <c>Task</c> as its file writes it if it awaits.</param>
/// <param name="Statements">What it does first, a line each.</param>
/// <param name="Check">What it asserts.</param>
public sealed record SmokeTest(
    string Name,
    string Summary,
    string ReturnType,
    EquatableArray<string> Statements,
    SmokeCheck Check
);

/// <summary>What a smoke test asserts; the parts that a kind of assertion does not have are empty.</summary>
/// <param name="Actual">The expression that is looked at.</param>
/// <param name="Type">The type that it must be of.</param>
/// <param name="Expected">The expression that it must equal, or, if it is a collection, contain; with no type and nothing to equal, it must be true.</param>
/// <param name="IsCollection"><see langword="true"/> if <paramref name="Actual"/> is a list.</param>
public sealed record SmokeCheck(string Actual, string Type = "", string Expected = "", bool IsCollection = false);

/// <summary>A class that stands in for a dependency.</summary>
public sealed record ScaffoldedDouble
{
    /// <summary>Where it stands.</summary>
    public required ScaffoldPlace Place { get; init; }

    /// <summary>The test framework, whose folder may have templates of the user's.</summary>
    public required TestFramework Framework { get; init; }

    /// <summary>The namespaces to import, sorted.</summary>
    public EquatableArray<string> Usings { get; init; }

    /// <summary>What it implements or derives from, as its file writes it; empty for the clock.</summary>
    public string Contract { get; init; } = "";

    /// <summary>What it is, as a sentence of documentation.</summary>
    public required string Summary { get; init; }

    /// <summary>The declaration of the field that keeps what is stored; empty if nothing is.</summary>
    public string Field { get; init; } = "";

    /// <summary>The lines of each of its members.</summary>
    public EquatableArray<EquatableArray<string>> Members { get; init; }

    /// <summary>Whether code of the project says which references may be <see langword="null"/>.</summary>
    public bool IsAnnotated { get; init; }
}
