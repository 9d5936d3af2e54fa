using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Discovery;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Testing;

/// <summary>Takes a request and a subject, gives the place that its tests go to.</summary>
internal sealed class TestPlaceFinder(IProjectLoader loader, ForgeRequest request, CancellationToken cancellationToken)
{
    /// <param name="subject">The project under test; <see langword="null"/> for loose files and assemblies.</param>
    /// <param name="displayName">The name of the subject, for messages.</param>
    /// <param name="neighbours">The projects to look among; <see langword="null"/> for those around the subject.</param>
    public async Task<StageResult<TestPlace>> FindAsync(
        LoadedProject? subject,
        string displayName,
        IReadOnlyList<string>? neighbours
    )
    {
        if (request.TestProject is { } named)
        {
            return await FindNamedAsync(Path.GetFullPath(named)).ConfigureAwait(false);
        }

        if (request.OutputDirectory is { } folder)
        {
            return await FindFolderAsync(Path.GetFullPath(folder)).ConfigureAwait(false);
        }

        if (subject is null)
        {
            return StageResult.Failed<TestPlace>(ForgeDiagnostic.Of(Rules.NoTestProject, displayName));
        }

        var found = await new TestProjectFinder(loader, cancellationToken)
            .FindAsync(subject, neighbours ?? Neighbourhood.ProjectsAround(subject.Directory, subject.ProjectPath))
            .ConfigureAwait(false);
        return new(found.Value is { } project ? PlaceIn(project) : null, found.Diagnostics);
    }

    /// <summary>Finds what a test project tests: a project or file of tests stands for that, unless it is tested itself.</summary>
    /// <returns>The projects that it references itself and that are none of tests.</returns>
    public static IReadOnlyList<LoadedProject> TestedBy(LoadedProject project)
    {
        var further = project.References.SelectMany(reference => reference.References).ToHashSet();
        return [.. project.References.Where(reference => !reference.IsTestProject && !further.Contains(reference))];
    }

    /// <summary>The place in a test project that tests go to.</summary>
    public TestPlace PlaceIn(LoadedProject project)
    {
        var folder = request.OutputDirectory is { } output ? Path.GetFullPath(output) : project.Directory;
        return new(folder, NamespaceOf(folder, project), project);
    }

    private async Task<StageResult<TestPlace>> FindNamedAsync(string path)
    {
        if (!Neighbourhood.IsProject(path))
        {
            return StageResult.Failed<TestPlace>(ForgeDiagnostic.Of(Rules.TargetNotFound, path));
        }

        var result = await loader.LoadAsync(path, FrameworkWish.Newest, cancellationToken).ConfigureAwait(false);
        return new(result.Value is { } project ? PlaceIn(project) : null, result.Diagnostics);
    }

    private async Task<StageResult<TestPlace>> FindFolderAsync(string folder)
    {
        if (Neighbourhood.ProjectsUpwards(folder).FirstOrDefault() is { } owner)
        {
            var result = await loader.LoadAsync(owner, FrameworkWish.Newest, cancellationToken).ConfigureAwait(false);
            if (result.Value is { IsTestProject: true } project)
            {
                return new(PlaceIn(project), result.Diagnostics);
            }
        }

        return StageResult.Of(new TestPlace(folder, RootNamespace: null, Project: null));
    }

    /// <returns>The project's namespace, extended by folders; <see langword="null"/> outside of the project.</returns>
    private static string? NamespaceOf(string folder, LoadedProject project)
    {
        if (!SourceFolder.IsInside(folder, project.Directory))
        {
            return null;
        }

        var names = Path.GetRelativePath(project.Directory, folder)
            .Split(Path.DirectorySeparatorChar)
            .Where(SyntaxFacts.IsValidIdentifier);
        return string.Join('.', names.Prepend(project.RootNamespace).Where(name => name.Length > 0));
    }
}
