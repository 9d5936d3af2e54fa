using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Discovery;

/// <summary>What a request names, opened.</summary>
/// <param name="Opened">The compilation and the files that are read.</param>
/// <param name="Project">The project that it belongs to; <see langword="null"/> for loose files.</param>
internal sealed record Subject(OpenedProject Opened, LoadedProject? Project)
{
    /// <summary>The files of a project; none for all of them.</summary>
    public static Subject Of(LoadedProject project, params IEnumerable<string> files) =>
        new(
            new()
            {
                Compilation = project.Compilation,
                Assembly = project.Compilation.Assembly,
                Files = files.ToEquatableArray(),
                DisplayName = Path.GetFileName(project.ProjectPath),
                Directory = project.Directory,
                RootNamespace = project.RootNamespace,
            },
            project
        );

    /// <summary>Files that belong to no project.</summary>
    public static Subject Loose(
        string path,
        string directory,
        IEnumerable<string> files,
        CancellationToken cancellationToken
    )
    {
        var compilation = PlainSources.Compile(Path.GetFileNameWithoutExtension(path), files, cancellationToken);
        return new(
            new()
            {
                Compilation = compilation,
                Assembly = compilation.Assembly,
                DisplayName = Path.GetFileName(path),
                Directory = directory,
            },
            Project: null
        );
    }
}
