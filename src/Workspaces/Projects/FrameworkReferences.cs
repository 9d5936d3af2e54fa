using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Workspaces.Assemblies;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Gives a compilation the newest framework if it has none, as a project that was never restored may.</summary>
internal static class FrameworkReferences
{
    private static readonly string[] CoreLibraries =
    [
        "System.Runtime",
        "mscorlib",
        "netstandard",
        "System.Private.CoreLib",
    ];

    /// <summary>The paths of the assemblies of the newest framework.</summary>
    public static IEnumerable<string> Newest => ReferencePacks.NetCore.Assemblies;

    /// <summary>Says whether there is a framework among assemblies, by their names and without a compilation of all.</summary>
    /// <returns><see langword="false"/> also where the framework, if there is one, has another name.</returns>
    public static bool AreAmong(IEnumerable<string> paths) =>
        paths
            .Where(path => CoreLibraries.Contains(Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal))
            .Any(path => HasObject(CSharpCompilation.Create("Core", references: [MetadataReferenceCache.Get(path)])));

    public static CSharpCompilation Ensure(CSharpCompilation compilation) =>
        HasObject(compilation) ? compilation : compilation.AddReferences(OpenNewest());

    public static IEnumerable<MetadataReference> OpenNewest() =>
        Newest.Select(path => MetadataReferenceCache.Get(path));

    private static bool HasObject(CSharpCompilation compilation) =>
        compilation.GetSpecialType(SpecialType.System_Object).TypeKind != TypeKind.Error;
}
