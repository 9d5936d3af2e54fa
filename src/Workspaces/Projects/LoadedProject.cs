using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>A project as a compilation, with the projects that it references likewise.</summary>
internal sealed record LoadedProject
{
    public required string ProjectPath { get; init; }

    public required DeferredCompilation Code { get; init; }

    /// <summary>All projects that the compilation sees, direct references first.</summary>
    public required IReadOnlyList<LoadedProject> References { get; init; }

    public required string RootNamespace { get; init; }

    /// <summary>The test framework that is referenced; <see langword="null"/> if none is.</summary>
    public TestFramework? TestFramework { get; init; }

    public required bool IsTestProject { get; init; }

    /// <summary>The target framework, such as <c>net10.0</c>; empty if it is not known.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>The ids of the packages that it references itself.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>The version of the SDK that builds it; empty if not known.</summary>
    public string SdkVersion { get; init; } = "";

    public EquatableArray<ForgeDiagnostic> Diagnostics { get; init; }

    public string Directory => Path.GetDirectoryName(ProjectPath)!;

    public string Name => Path.GetFileNameWithoutExtension(ProjectPath);

    /// <summary>Says whether the project compiles a file.</summary>
    public bool Compiles(string file) => Code.Files.Contains(file, FilePaths.Comparer);

    public bool IsReferenceTo(string projectPath) =>
        References.Any(project => FilePaths.Comparer.Equals(project.ProjectPath, projectPath));
}

/// <summary>Opens projects as compilations: exactly, with MSBuild, or by their text alone.</summary>
internal interface IProjectLoader
{
    /// <summary>Opens a project with the projects that it references.</summary>
    /// <returns>The project, with its diagnostics; no value if it cannot be opened.</returns>
    Task<StageResult<LoadedProject>> LoadAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    );
}

/// <summary>Compares paths as the file system does.</summary>
internal static class FilePaths
{
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
}
