using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Briefs;

/// <summary>All that somebody may know who writes tests, as plain data. Paths are relative to the repository.</summary>
public sealed record Brief
{
    /// <summary>The step that it is for.</summary>
    public required BriefStep Step { get; init; }

    /// <summary>The type under test, as people name it; empty for <see cref="BriefStep.Principles"/>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The repository's own rules, word for word.</summary>
    public EquatableArray<BriefFile> Principles { get; init; }

    /// <summary>The contract as C# without bodies.</summary>
    public string Contract { get; init; } = "";

    /// <summary>The fixtures that may be used.</summary>
    public EquatableArray<BriefFixture> Fixtures { get; init; }

    /// <summary>What the tests need and nothing offers.</summary>
    public EquatableArray<BriefGap> Missing { get; init; }

    /// <summary>The classes that declare them, word for word.</summary>
    public EquatableArray<BriefCode> FixtureClasses { get; init; }

    /// <summary>The types of the test project that the fixtures give, without bodies.</summary>
    public EquatableArray<BriefCode> FixtureTypes { get; init; }

    /// <summary>The tests, in the order of the contract.</summary>
    public EquatableArray<BriefTest> Tests { get; init; }

    /// <summary>The other tests of the suite, by name; for <see cref="BriefStep.Review"/>.</summary>
    public EquatableArray<string> OtherTests { get; init; }

    /// <summary>The namespaces whose types need no using directive.</summary>
    public EquatableArray<string> NamespacesInScope { get; init; }

    /// <summary>The namespaces that may be imported.</summary>
    public EquatableArray<string> Namespaces { get; init; }

    /// <summary>The target framework of the test project, such as <c>net10.0</c>; empty if it is not known.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>Whether a warning of the compiler or of an analyzer is an error in the test project.</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>The packages that the test project references itself.</summary>
    public EquatableArray<string> Packages { get; init; }

    /// <summary>A test of the same suite that somebody has written; <see langword="null"/> if there is none.</summary>
    public BriefCode? Example { get; init; }

    /// <summary>What was left out to keep the page short, as noun phrases.</summary>
    public EquatableArray<string> LeftOut { get; init; }
}

/// <summary>A file that is quoted.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
public sealed record BriefFile(string Path, string Text);

/// <summary>A piece of source text.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">The file that it stands in.</param>
/// <param name="Line">The line of its name, counted from 1.</param>
/// <param name="Code">The text.</param>
public sealed record BriefCode(string Name, string Path, int Line, string Code);

/// <summary>A fixture.</summary>
/// <param name="Name">Its name with the class that declares it: <c>CachingTestBase.Clock</c>.</param>
/// <param name="Gives">The type that it gives.</param>
/// <param name="Path">The file that declares it; <see langword="null"/> for one from a package.</param>
/// <param name="Line">The line of its name, counted from 1; 0 for one from a package.</param>
public sealed record BriefFixture(string Name, string Gives, string? Path, int Line);

/// <summary>Something that nothing offers.</summary>
/// <param name="TypeName">Its type as people name it.</param>
/// <param name="Tests">How many of the tests of the suite need it.</param>
public sealed record BriefGap(string TypeName, int Tests);

/// <summary>How far a test is.</summary>
public enum BriefTestState
{
    /// <summary>It is not in its file yet; <c>generate</c> writes it.</summary>
    NotGenerated,

    /// <summary>It waits to be written.</summary>
    Pending,

    /// <summary>Somebody has written it.</summary>
    Written,

    /// <summary>Somebody has written it, and its promise has changed since.</summary>
    NeedsReview,
}

/// <summary>A test with its promise.</summary>
public sealed record BriefTest
{
    /// <summary>The name of the method.</summary>
    public required string Name { get; init; }

    /// <summary>The promise.</summary>
    public required Behavior Behavior { get; init; }

    /// <summary>The member under test, as people tell overloads apart; empty for a promise of the whole type.</summary>
    public required string Member { get; init; }

    /// <summary>How far it is.</summary>
    public required BriefTestState State { get; init; }

    /// <summary>The names of the fixtures that serve it.</summary>
    public EquatableArray<string> Fixtures { get; init; }

    /// <summary>What it needs and nothing offers.</summary>
    public EquatableArray<string> Missing { get; init; }

    /// <summary>The file that it stands in, or goes to.</summary>
    public required string Path { get; init; }

    /// <summary>The line of its name, counted from 1; 0 for one that is not in its file yet.</summary>
    public int Line { get; init; }

    /// <summary>The test as it stands in the file, in its class, with what else the class has that is no test.</summary>
    public required string Code { get; init; }

    /// <summary>The attribute that marks the test as pending: <c>[Fact(Skip = "Pending: not written yet")]</c>; empty if nothing does.</summary>
    public string PendingMark { get; init; } = "";

    /// <summary>What takes its place when the test is written: <c>[Fact]</c>; empty if the attribute goes away.</summary>
    public string WrittenMark { get; init; } = "";
}

/// <summary>A brief as it is handed over.</summary>
/// <param name="Text">The page, or JSON, with a final newline.</param>
/// <param name="Tokens">Its estimated size in tokens.</param>
/// <param name="LeftOut">What was left out to keep it short.</param>
public sealed record BriefPage(string Text, int Tokens, EquatableArray<string> LeftOut);
