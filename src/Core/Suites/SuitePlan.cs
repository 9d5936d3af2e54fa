using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Suites;

/// <summary>Everything that is settled about the test files of one type before a template sees it.</summary>
/// <param name="Type">The type under test.</param>
/// <param name="Root">The absolute path of the folder that nothing may be written outside of.</param>
/// <param name="Framework">The test framework.</param>
/// <param name="Style">The layout of the files.</param>
/// <param name="Files">The files, in order.</param>
public sealed record SuitePlan(
    MemberId Type,
    string Root,
    TestFramework Framework,
    CodeStyle Style,
    EquatableArray<PlannedFile> Files
)
{
    /// <summary>Where the contract file of the type goes.</summary>
    public required ContractPlace Contract { get; init; }

    /// <summary>The classes that test implementations of the type, each in a file of its own.</summary>
    public EquatableArray<PlannedHeir> Heirs { get; init; }

    /// <summary>When and how the suite is split.</summary>
    public SplitOptions Split { get; init; } = SplitOptions.Default;

    /// <summary>The classes of the suites of other types whose names begin as that of this type, see <see cref="GroupNames"/>.</summary>
    public EquatableArray<string> Neighbors { get; init; }
}

/// <summary>A class that derives from the suite of an interface or an abstract class and tests one implementation.</summary>
/// <param name="Implementation">The implementation.</param>
/// <param name="File">Its file, whose class has no tests of its own.</param>
/// <param name="IsThere"><see langword="true"/> if the test project has a class that does.</param>
public sealed record PlannedHeir(MemberId Implementation, PlannedFile File, bool IsThere);

/// <summary>One test file.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Usings">The namespaces to import, sorted.</param>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="TaskName">How <see cref="System.Threading.Tasks.Task"/> is written in the file.</param>
/// <param name="Class">The test class.</param>
public sealed record PlannedFile(
    string Path,
    EquatableArray<string> Usings,
    string Namespace,
    string TaskName,
    PlannedClass Class
);

/// <summary>One test class.</summary>
/// <param name="Name">Its name, a valid identifier.</param>
/// <param name="Subject">The type under test as prose names it: <c>Stack&lt;T&gt;</c>.</param>
/// <param name="SubjectCref">The type under test as a cref that resolves in the file; <see langword="null"/> if none does.</param>
/// <param name="Tests">Its tests, in order.</param>
public sealed record PlannedClass(string Name, string Subject, string? SubjectCref, EquatableArray<PlannedTest> Tests)
{
    /// <summary>The namespaces that a file must import for the class without its tests, sorted.</summary>
    public EquatableArray<string> Usings { get; init; }

    /// <summary>The types that the class inherits and implements, as they are written in the file; empty for none.</summary>
    public EquatableArray<string> BaseTypes { get; init; }

    /// <summary>The parameters of its constructor, which hands them on to the base, as they are written in the file; empty if it needs none of its own.</summary>
    public EquatableArray<PlannedParameter> Parameters { get; init; }

    /// <summary>The attributes that the base asks for, without brackets, as they are written in the file.</summary>
    public EquatableArray<string> Attributes { get; init; }

    /// <summary>The members that it must override, as they are written in the file.</summary>
    public EquatableArray<string> Overrides { get; init; }

    /// <summary>
    /// The header of the abstract method that gives the type under test, as it is written in the file; <see langword="null"/>
    /// for a class that is not abstract.
    /// </summary>
    public string? Factory { get; init; }

    /// <summary>The type whose contract the subject implements; <see langword="null"/> for a class with tests of its own.</summary>
    public PlannedReference? Contract { get; init; }
}

/// <summary>A parameter of the constructor of a test class.</summary>
/// <param name="Type">Its type as it is written in the file.</param>
/// <param name="Name">Its name.</param>
public sealed record PlannedParameter(string Type, string Name);

/// <summary>One test.</summary>
/// <param name="Name">Its name, a valid identifier that is unique in the class.</param>
/// <param name="IsAsync"><see langword="true"/> if the member is awaited.</param>
/// <param name="Behavior">The behavior that it will check.</param>
/// <param name="Summary">The behavior in one sentence, without markup.</param>
/// <param name="MemberCref">The member as a cref that resolves in the file; <see langword="null"/> if none does.</param>
public sealed record PlannedTest(string Name, bool IsAsync, Behavior Behavior, string Summary, string? MemberCref)
{
    /// <summary>The fixtures that serve the test.</summary>
    public EquatableArray<PlannedReference> Fixtures { get; init; }

    /// <summary>What each of them does for it.</summary>
    public EquatableArray<FixtureLink> Links { get; init; }

    /// <summary>What the test needs and nothing offers.</summary>
    public EquatableArray<MissingFixture> Missing { get; init; }

    /// <summary>The namespaces that a file must import for this test, sorted.</summary>
    public EquatableArray<string> Usings { get; init; }
}

/// <summary>A type or member that documentation refers to.</summary>
/// <param name="Name">What people call it: <c>CachingTestBase.Clock</c>.</param>
/// <param name="Cref">It as a cref that resolves in the file; <see langword="null"/> if none does.</param>
public sealed record PlannedReference(string Name, string? Cref);
