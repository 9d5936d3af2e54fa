using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Placement;

/// <summary>The test framework that a suite is written for.</summary>
public enum TestFramework
{
    /// <summary>xUnit.net v3.</summary>
    XunitV3,

    /// <summary>xUnit.net v2.</summary>
    XunitV2,

    /// <summary>NUnit.</summary>
    NUnit,

    /// <summary>MSTest.</summary>
    MSTest,

    /// <summary>TUnit.</summary>
    TUnit,
}

/// <summary>How the files of a folder are laid out, by its <c>.editorconfig</c> and language version.</summary>
/// <param name="Indent">One level of indentation.</param>
/// <param name="NewLine">The line ending.</param>
/// <param name="FileScopedNamespace"><see langword="true"/> for <c>namespace N;</c>, <see langword="false"/> for a block.</param>
/// <param name="FinalNewLine"><see langword="true"/> if the last line ends with a line ending.</param>
/// <param name="ByteOrderMark"><see langword="true"/> if the file starts with a UTF-8 byte-order mark.</param>
/// <param name="WarnsOnAsyncWithoutAwait"><see langword="true"/> if the compiler in use warns of async methods without await (CS1998), as those before .NET 10 do.</param>
public sealed record CodeStyle(
    string Indent = "    ",
    string NewLine = "\n",
    bool FileScopedNamespace = true,
    bool FinalNewLine = true,
    bool ByteOrderMark = false,
    bool WarnsOnAsyncWithoutAwait = false
);

/// <summary>Where the suite of one type goes, and what names mean there.</summary>
public sealed record SuitePlacement
{
    /// <summary>The type whose suite is placed.</summary>
    public required MemberId Type { get; init; }

    /// <summary>The absolute path of the folder that nothing may be written outside of.</summary>
    public required string Root { get; init; }

    /// <summary>The absolute path of the suite's file.</summary>
    public required string FilePath { get; init; }

    /// <summary>Where the contract file of the type goes.</summary>
    public required ContractPlace Contract { get; init; }

    /// <summary>The folder of that file, relative to that of the test project; <c>.</c> for the latter itself.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>The namespace of the suite; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of the test class.</summary>
    public required string ClassName { get; init; }

    /// <summary>The test classes of other types of the namespace whose names begin as that of this type.</summary>
    public EquatableArray<string> Neighbors { get; init; }

    /// <summary>The test framework.</summary>
    public required TestFramework Framework { get; init; }

    /// <summary>The layout of the file.</summary>
    public required CodeStyle Style { get; init; }

    /// <summary>What the test project offers to the suite; <see langword="null"/> where no project is known.</summary>
    public SuiteFixtures? Fixtures { get; init; }

    /// <summary>The namespaces whose types need no using directive there: global usings and enclosing namespaces.</summary>
    public EquatableArray<string> NamespacesInScope { get; init; }

    /// <summary>How the type names of the contract and of the fixtures are written there.</summary>
    public EquatableArray<NameInScope> Names { get; init; }
}

/// <summary>Where the file goes that remembers what was generated for a type.</summary>
/// <param name="Root">The absolute path of the folder that it may not leave: that of the test project.</param>
/// <param name="Path">Its absolute path.</param>
public sealed record ContractPlace(string Root, string Path);

/// <summary>How a type name is written at the place of a suite.</summary>
/// <param name="Name">The type.</param>
/// <param name="Text">The name as it must be written: simple, qualified, or qualified from <c>global::</c>; <see langword="null"/> if no name means this type alone, because several referenced assemblies declare it.</param>
/// <param name="RequiredUsing">The namespace that must be imported for <paramref name="Text"/> to resolve; <see langword="null"/> if none.</param>
public sealed record NameInScope(QualifiedTypeName Name, string? Text, string? RequiredUsing = null);

/// <summary>Where the suites of a run go.</summary>
/// <param name="Suites">One placement per contract, in the same order; <see langword="null"/> for a type whose project has no place for tests.</param>
public sealed record SuitePlacements(EquatableArray<SuitePlacement?> Suites);
