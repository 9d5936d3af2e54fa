using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Caching;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Testing;

/// <summary>A place that tests go to, found.</summary>
/// <param name="Directory">The folder that mirrored paths start from.</param>
/// <param name="RootNamespace">The namespace that the folder stands for; <see langword="null"/> if none is known.</param>
/// <param name="Project">The test project; <see langword="null"/> for a folder that belongs to none.</param>
internal sealed record TestPlace(string Directory, string? RootNamespace, LoadedProject? Project)
{
    /// <summary>A digest of all that it is opened from; <see langword="null"/> where that may change without showing.</summary>
    public string? Fingerprint =>
        // what the project says of itself is a part of its code's
        Project is { Code.Fingerprint: null }
            ? null
            : Digest.OfAll(
                Directory,
                RootNamespace is null ? "none" : "in " + RootNamespace,
                Project?.ProjectPath ?? "",
                Project?.Code.Fingerprint ?? ""
            );

    /// <summary>Compiles it.</summary>
    /// <param name="asked">Where it is noted which layouts were asked for.</param>
    /// <exception cref="IOException">An assembly that is referenced cannot be read.</exception>
    public OpenedTestProject Open(Inquiry asked) =>
        new()
        {
            ProjectPath = Project?.ProjectPath,
            Directory = Directory,
            RootNamespace = RootNamespace,
            Framework = Project?.TestFramework,
            TargetFramework = Project?.TargetFramework ?? "",
            Packages = (Project?.Packages ?? []).ToEquatableArray(),
            Compilation = Project?.Code.Compilation,
            StyleOf = DiskQuestions.StylesOf(
                Project?.Code.LanguageVersion ?? LanguageVersion.Latest,
                Project?.SdkVersion ?? "",
                asked
            ),
        };
}
