using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Testing;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Opens projects by their text and folder alone; nothing is executed, so nothing is exact.</summary>
/// <param name="files">What their source files hold.</param>
internal sealed class PlainProjectLoader(RunFiles files) : IProjectLoader
{
    public Task<StageResult<LoadedProject>> LoadAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        var project = Load(projectPath, [], cancellationToken)!;
        var inexact = ForgeDiagnostic.At(Rules.ReadWithoutMSBuild, new(projectPath), Path.GetFileName(projectPath));
        return Task.FromResult(StageResult.Of(project, inexact));
    }

    /// <returns><see langword="null"/> if the project is missing or being read already.</returns>
    private LoadedProject? Load(string projectPath, HashSet<string> underway, CancellationToken cancellationToken)
    {
        if (!File.Exists(projectPath) || !underway.Add(projectPath))
        {
            return null;
        }

        var file = ProjectFile.Read(projectPath);
        var direct = file
            .ProjectReferences.Select(path => Load(path, underway, cancellationToken))
            .OfType<LoadedProject>()
            .ToList();
        underway.Remove(projectPath);
        return Create(file, direct, cancellationToken);
    }

    private LoadedProject Create(
        ProjectFile file,
        IReadOnlyList<LoadedProject> direct,
        CancellationToken cancellationToken
    )
    {
        var references = direct
            .Concat(direct.SelectMany(project => project.References))
            .DistinctBy(project => project.ProjectPath, FilePaths.Comparer)
            .ToList();
        var framework = TestFrameworkDetector.DetectPackage(file.Packages);
        return new()
        {
            ProjectPath = file.FilePath,
            Code = PlainSources.Compile(
                file,
                SourceFolder.Files(file.Directory, "*.cs"),
                [.. references.Select(project => new ReferencedProject(project, []))],
                files,
                cancellationToken
            ),
            References = references,
            RootNamespace = file.Property("RootNamespace") ?? file.Name,
            TestFramework = framework,
            TargetFramework = file.Property("TargetFramework") ?? "",
            Packages = file.Packages,
            IsTestProject = framework is not null || file.IsOn("IsTestProject"),
        };
    }
}
