using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Fixtures.Linking;

namespace SkeletonForge.Core.Fixtures;

/// <summary>The parts of a test's environment.</summary>
[Flags]
internal enum EnvironmentRoles
{
    /// <summary>It is no environment.</summary>
    None = 0,

    /// <summary>The time.</summary>
    Clock = 1,

    /// <summary>A log.</summary>
    Logger = 2,

    /// <summary>The output of the test.</summary>
    Output = 4,

    /// <summary>A folder for files.</summary>
    Folder = 8,

    /// <summary>What stops the test.</summary>
    Cancellation = 16,
}

/// <summary>Recognises the environment by types, and by names where the type says nothing.</summary>
internal static class EnvironmentTypes
{
    private static readonly string[] TimeKeepers =
    [
        "Provider",
        "Source",
        "Service",
        "Machine",
        "Accessor",
        "Controller",
        "Abstraction",
    ];

    private static readonly string[] Folders = ["Directory", "Folder", "Dir"];
    private static readonly string[] Passing = ["Temp", "Tmp", "Temporary", "Work", "Working", "Scratch"];

    /// <summary>The roles that a member can play.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="type">What it gives.</param>
    public static EnvironmentRoles RolesOf(string name, ITypeSymbol type) =>
        KnownRoles(TypeNames.FullNameOf(type))
        ?? (IsClock(type), IsLogger(type), IsFolder(name, type)) switch
        {
            (true, _, _) => EnvironmentRoles.Clock,
            (_, true, _) => EnvironmentRoles.Logger,
            (_, _, true) => EnvironmentRoles.Folder,
            _ => EnvironmentRoles.None,
        };

    /// <summary>Says whether a type tells the time: <see cref="TimeProvider"/> and what derives from it, or a class or interface that is named for a clock.</summary>
    public static bool IsClock(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is nameof(TimeProvider) && TypeNames.IsIn(current, "System"))
            {
                return true;
            }
        }

        var words = NameWords.Of(type.Name);
        return type.TypeKind is TypeKind.Class or TypeKind.Interface
            && (
                words.Contains("Clock", StringComparer.Ordinal)
                || (
                    words.Contains("Time", StringComparer.Ordinal)
                    && words.Intersect(TimeKeepers, StringComparer.Ordinal).Any()
                )
            );
    }

    /// <summary>Says whether a type writes a log, or makes what does.</summary>
    public static bool IsLogger(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Interface
        && NameWords.Of(type.Name).Intersect(["Logger", "Log", "Logging"], StringComparer.Ordinal).Any();

    private static EnvironmentRoles? KnownRoles(string fullName) =>
        fullName switch
        {
            "System.Threading.CancellationToken" or "System.Threading.CancellationTokenSource" =>
                EnvironmentRoles.Cancellation,
            "Xunit.ITestOutputHelper" or "Xunit.Abstractions.ITestOutputHelper" => EnvironmentRoles.Output,
            "Xunit.ITestContextAccessor"
            or "Microsoft.VisualStudio.TestTools.UnitTesting.TestContext"
            or "TUnit.Core.TestContext" => EnvironmentRoles.Output | EnvironmentRoles.Cancellation,
            "System.IO.DirectoryInfo" => EnvironmentRoles.Folder,
            _ => null,
        };

    private static bool IsFolder(string name, ITypeSymbol type)
    {
        var isText = type.SpecialType == SpecialType.System_String;
        if (!isText && type.TypeKind != TypeKind.Class)
        {
            return false;
        }

        var words = NameWords.Of(isText ? name : type.Name);
        return words.Intersect(Folders, StringComparer.Ordinal).Any()
            ? isText || words.Intersect(Passing, StringComparer.Ordinal).Any()
            : words.Contains("Path", StringComparer.Ordinal) && words.Intersect(Passing, StringComparer.Ordinal).Any();
    }
}
