using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Loading;

/// <summary>What a host opened for a request: one or more projects, or an assembly.</summary>
/// <param name="Projects">The opened projects, in a stable order.</param>
public sealed record OpenedTarget(EquatableArray<OpenedProject> Projects);

/// <summary>A project, a loose folder or an assembly, with what is known about its tests. A handle, not data.</summary>
public sealed record OpenedProject
{
    /// <summary>The compilation to read from.</summary>
    public required Compilation Compilation { get; init; }

    /// <summary>The assembly whose types are read: that of the compilation, or one that it references.</summary>
    public required IAssemblySymbol Assembly { get; init; }

    /// <summary>The absolute paths of the files whose types are read; empty for all of them.</summary>
    public EquatableArray<string> Files { get; init; }

    /// <summary>The project file, or the assembly's name, for messages.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The folder that source paths are mirrored from; <see langword="null"/> for an assembly.</summary>
    public string? Directory { get; init; }

    /// <summary>The namespace that the project's folder stands for; empty if unknown.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>Where tests for this project go; <see langword="null"/> if the request writes none or nothing was found.</summary>
    public OpenedTestProject? Tests { get; init; }
}

/// <summary>A test project, or a folder that tests are written to. A handle, not data.</summary>
public sealed record OpenedTestProject
{
    /// <summary>The project file; <see langword="null"/> for a folder that belongs to no project.</summary>
    public string? ProjectPath { get; init; }

    /// <summary>The absolute path of the folder that mirrored paths start from and that nothing is written outside of.</summary>
    public required string Directory { get; init; }

    /// <summary>The namespace that <see cref="Directory"/> stands for; <see langword="null"/> to derive it from the subject's.</summary>
    public string? RootNamespace { get; init; }

    /// <summary>The test framework that the project references; <see langword="null"/> if none is known.</summary>
    public TestFramework? Framework { get; init; }

    /// <summary>The target framework of the project, such as <c>net10.0</c>; empty if it is not known.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>The ids of the packages that the project references itself.</summary>
    public EquatableArray<string> Packages { get; init; }

    /// <summary>The project's compilation, in which names are resolved; <see langword="null"/> if there is none.</summary>
    public Compilation? Compilation { get; init; }

    /// <summary>How files in a folder are laid out, by the absolute path of a file.</summary>
    public required Func<string, CodeStyle> StyleOf { get; init; }
}
