using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Discovery;

/// <summary>What a request names, found.</summary>
/// <param name="Code">What is compiled.</param>
/// <param name="DisplayName">Its name, for messages.</param>
/// <param name="Directory">The folder that source paths are mirrored from.</param>
/// <param name="Files">The files that are read; none for all of them.</param>
/// <param name="Project">The project that it belongs to; <see langword="null"/> for loose files.</param>
internal sealed record Subject(
    DeferredCompilation Code,
    string DisplayName,
    string Directory,
    EquatableArray<string> Files,
    LoadedProject? Project
)
{
    /// <summary>A digest of all that it is opened from; <see langword="null"/> where that may change without showing.</summary>
    public string? Fingerprint =>
        Code.Fingerprint is { } code ? Digest.OfAll([code, DisplayName, Directory, RootNamespace, .. Files]) : null;

    private string RootNamespace => Project?.RootNamespace ?? "";

    /// <summary>The files of a project; none for all of them.</summary>
    public static Subject Of(LoadedProject project, params IEnumerable<string> files) =>
        new(project.Code, Path.GetFileName(project.ProjectPath), project.Directory, files.ToEquatableArray(), project);

    /// <summary>Files that belong to no project.</summary>
    public static Subject Loose(
        string path,
        string directory,
        IEnumerable<string> paths,
        RunFiles files,
        CancellationToken cancellationToken
    ) =>
        new(
            PlainSources.Compile(Path.GetFileNameWithoutExtension(path), paths, files, cancellationToken),
            Path.GetFileName(path),
            directory,
            Files: [],
            Project: null
        );

    /// <summary>Compiles it.</summary>
    /// <param name="tests">Where its tests go.</param>
    /// <exception cref="IOException">An assembly that is referenced cannot be read.</exception>
    public OpenedProject Open(OpenedTestProject? tests) =>
        new()
        {
            Compilation = Code.Compilation,
            Assembly = Code.Compilation.Assembly,
            Files = Files,
            DisplayName = DisplayName,
            Directory = Directory,
            RootNamespace = RootNamespace,
            Tests = tests,
        };
}
