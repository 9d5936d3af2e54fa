using Microsoft.CodeAnalysis;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;
using SkeletonForge.TestKit;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Benchmarks.Regeneration;

/// <summary>Says of the two projects of the shop what MSBuild would.</summary>
internal sealed class ShopFacts : IProjectEvaluator
{
    private const string Framework = "net10.0";

    private static readonly string[] FrameworkPaths = Directory.GetFiles(ReferenceSets.NetCoreDirectory, "*.dll");

    private static readonly string[] TestFrameworkPaths =
    [
        .. FrameworkAssemblies
            .Of(TestFramework.XunitV3)
            .Cast<PortableExecutableReference>()
            .Select(reference => reference.FilePath!),
    ];

    /// <summary>The source files of a project, in a stable order.</summary>
    /// <param name="directory">The folder of the project.</param>
    public static string[] FilesIn(string directory) =>
        [.. Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public Task<StageResult<EvaluatedProject>> EvaluateAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        var name = Path.GetFileNameWithoutExtension(projectPath);
        var isTests = name.EndsWith(".Tests", StringComparison.Ordinal);
        var directory = Path.GetDirectoryName(projectPath)!;
        var facts = new ProjectFacts
        {
            ProjectPath = projectPath,
            TargetFramework = Framework,
            TargetFrameworks = [Framework],
            CommandLine =
            [
                "/target:library",
                "/nullable:enable",
                .. FilesIn(directory),
                .. FrameworkPaths.Concat(isTests ? TestFrameworkPaths : []).Select(path => "/reference:" + path),
            ],
            ProjectReferences = isTests ? [new(GrownShop.LibraryOf(directory), Framework, [])] : [],
            AssemblyName = name,
            RootNamespace = name,
            SdkVersion = "10.0.100",
            IsTestProject = isTests,
        };
        return Task.FromResult(StageResult.Of(new EvaluatedProject(facts, [projectPath], [])));
    }
}
