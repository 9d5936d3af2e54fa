using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Projects;
using SkeletonForge.Workspaces.Styles;

namespace SkeletonForge.Workspaces.Testing;

/// <summary>A place that tests go to, found.</summary>
/// <param name="Directory">The folder that mirrored paths start from.</param>
/// <param name="RootNamespace">The namespace that the folder stands for; <see langword="null"/> if none is known.</param>
/// <param name="Project">The test project; <see langword="null"/> for a folder that belongs to none.</param>
internal sealed record TestPlace(string Directory, string? RootNamespace, LoadedProject? Project)
{
    /// <summary>Compiles it.</summary>
    /// <exception cref="IOException">An assembly that is referenced cannot be read.</exception>
    public OpenedTestProject Open() =>
        new()
        {
            ProjectPath = Project?.ProjectPath,
            Directory = Directory,
            RootNamespace = RootNamespace,
            Framework = Project?.TestFramework,
            TargetFramework = Project?.TargetFramework ?? "",
            Packages = (Project?.Packages ?? []).ToEquatableArray(),
            Compilation = Project?.Code.Compilation,
            StyleOf = new CodeStyleReader(
                Project?.Code.LanguageVersion ?? LanguageVersion.Latest,
                Project?.SdkVersion ?? ""
            ).StyleOf,
        };
}
