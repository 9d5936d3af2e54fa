using System.Text.Json.Serialization;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>What MSBuild knows about one project under one target framework; data that can be kept in the cache.</summary>
internal sealed record ProjectFacts
{
    public required string ProjectPath { get; init; }

    public required string TargetFramework { get; init; }

    /// <summary>All target frameworks of the project; one for a project that has no choice.</summary>
    public required IReadOnlyList<string> TargetFrameworks { get; init; }

    /// <summary>The arguments that the C# compiler would be started with.</summary>
    public required IReadOnlyList<string> CommandLine { get; init; }

    public required IReadOnlyList<ProjectLink> ProjectReferences { get; init; }

    public required string AssemblyName { get; init; }

    public required string RootNamespace { get; init; }

    public required string SdkVersion { get; init; }

    public bool IsTestProject { get; init; }

    /// <summary>The ids of the packages that the project references itself.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    public bool IsRestored { get; init; } = true;

    /// <summary>The assembly references that MSBuild could not find, by name.</summary>
    public IReadOnlyList<string> UnresolvedReferences { get; init; } = [];

    /// <summary>Says whether nothing is missing. What is missing today may be there tomorrow, in a place that cannot be known.</summary>
    [JsonIgnore]
    public bool IsComplete => IsRestored && UnresolvedReferences.Count == 0;

    /// <summary>Says whether the compiler reads none of its arguments from a file.</summary>
    [JsonIgnore]
    public bool HasAllArguments => !CommandLine.Any(argument => argument.StartsWith('@'));

    public string Directory => Path.GetDirectoryName(ProjectPath)!;
}

/// <summary>A reference from one project to another.</summary>
/// <param name="Path">The absolute path of the other project.</param>
/// <param name="TargetFramework">The framework that the reference fixes; <see langword="null"/> for the nearest.</param>
/// <param name="Aliases">The <c>extern alias</c> names.</param>
internal sealed record ProjectLink(string Path, string? TargetFramework, IReadOnlyList<string> Aliases);

/// <summary>An evaluation: the facts, and what they were made from.</summary>
/// <param name="Facts">What MSBuild knows about the project.</param>
/// <param name="Inputs">The project file and all files that it imports, present or not, outside of the SDK.</param>
/// <param name="LinkedFolders">Folders outside of the project's from which source files are taken.</param>
internal sealed record EvaluatedProject(
    ProjectFacts Facts,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<string> LinkedFolders
);
