using SkeletonForge.Core.Foundation;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Tests.Kit;

/// <summary>Says of plain projects what MSBuild would, at once: their files, the framework, and the assemblies of a folder.</summary>
/// <param name="assemblies">The folder.</param>
internal sealed class FolderEvaluator(string assemblies) : IProjectEvaluator
{
    /// <summary>Further arguments of the compiler.</summary>
    public IReadOnlyList<string> Arguments { get; set; } = [];

    public Task<StageResult<EvaluatedProject>> EvaluateAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        var file = ProjectFile.Read(projectPath);
        var references = Directory
            .EnumerateFiles(ReferenceSets.NetCoreDirectory, "*.dll")
            .Concat(Directory.EnumerateFiles(assemblies, "*.dll"));
        var facts = new ProjectFacts
        {
            ProjectPath = projectPath,
            TargetFramework = "net10.0",
            TargetFrameworks = ["net10.0"],
            CommandLine =
            [
                "/target:library",
                .. Arguments,
                .. SourceFolder.Files(file.Directory, "*.cs"),
                .. references.Order(StringComparer.Ordinal).Select(path => $"/reference:{path}"),
            ],
            ProjectReferences = [.. file.ProjectReferences.Select(path => new ProjectLink(path, "net10.0", []))],
            AssemblyName = file.Name,
            RootNamespace = file.Property("RootNamespace") ?? file.Name,
            SdkVersion = "10.0.100",
            IsTestProject = file.IsOn("IsTestProject"),
        };
        return Task.FromResult(StageResult.Of(new EvaluatedProject(facts, [projectPath], [])));
    }
}
