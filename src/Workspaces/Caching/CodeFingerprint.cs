using System.Text.Json;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Evaluation;
using SkeletonForge.Workspaces.Projects;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>Digests of what compilations are made of: equal ones make equal compilations, with equal documentation.</summary>
internal static class CodeFingerprint
{
    /// <summary>A digest of all that MSBuild knows about a project.</summary>
    public static string Of(ProjectFacts facts) =>
        Digest.Of(JsonSerializer.SerializeToUtf8Bytes(facts, CacheJson.Default.ProjectFacts));

    /// <summary>A digest of settings, source files, assemblies with their documentation, and referenced projects.</summary>
    /// <returns><see langword="null"/> where one of them may change without showing.</returns>
    public static string? Of(
        string settings,
        SourceFiles sources,
        IEnumerable<string> assemblies,
        IEnumerable<ReferencedProject> projects
    )
    {
        var files = assemblies
            .SelectMany(path => new[] { path, MetadataReferenceCache.DocumentationOf(path) })
            .AsParallel()
            .AsOrdered()
            .Select(path => (Path: path, Identity: FileIdentity.Of(path)))
            .ToList();
        var references = projects.ToList();
        return
            sources.Unreadable.Count == 0
            && files.TrueForAll(file => file.Identity is not null)
            && references.TrueForAll(reference => reference.Project.Code.Fingerprint is not null)
            ? Digest.OfAll([
                settings,
                sources.Fingerprint,
                Digest.OfAll(files.SelectMany(file => new[] { file.Path, file.Identity! })),
                .. references.Select(DigestOf),
            ])
            : null;
    }

    private static string DigestOf(ReferencedProject reference) =>
        Digest.OfAll([reference.Project.Code.Fingerprint!, .. reference.Aliases]);
}
