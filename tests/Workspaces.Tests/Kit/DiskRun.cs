using Microsoft.CodeAnalysis;
using SkeletonForge.Core;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Assemblies;
using SkeletonForge.Workspaces.Caching;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Tests.Kit;

/// <summary>Opens targets below a folder, with a cache of its own and every call to MSBuild counted.</summary>
internal sealed class DiskRun(ProjectFolder folder) : IDisposable
{
    private readonly MSBuildProcess _msbuild = new();

    /// <summary>The names of the projects that MSBuild was asked about, in order.</summary>
    public List<string> Evaluated { get; } = [];

    /// <summary>The texts that an editor holds unsaved, by absolute path.</summary>
    public Dictionary<string, string> Unsaved { get; } = new(StringComparer.Ordinal);

    public string CacheFolder => folder.PathOf(".cache");

    public void Dispose() => _msbuild.Dispose();

    public Task<StageResult<OpenedTarget>> OpenAsync(
        string relative,
        Func<ForgeRequest, ForgeRequest>? change = null
    ) => OpenAsync(new ForgeTarget(ForgeTargetKind.Path, folder.PathOf(relative)), change);

    public async Task<StageResult<OpenedTarget>> OpenAsync(
        ForgeTarget target,
        Func<ForgeRequest, ForgeRequest>? change = null
    )
    {
        Evaluated.Clear();
        var counted = new CountingEvaluator(new MSBuildProjectEvaluator(_msbuild), Evaluated);
        using var source = new DiskTargetSource(counted, new FactsStore(CacheFolder), PackageFolder.Global, Unsaved);
        var request = new ForgeRequest { Target = target };
        return await source.OpenAsync(change?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }

    public async Task<OpenedProject> OpenOneAsync(string relative, Func<ForgeRequest, ForgeRequest>? change = null)
    {
        var result = await OpenAsync(relative, change);
        Assert.True(result.HasValue, string.Join(Environment.NewLine, result.Diagnostics));
        return Assert.Single(result.Value.Projects);
    }

    private sealed class CountingEvaluator(IProjectEvaluator inner, List<string> evaluated) : IProjectEvaluator
    {
        public Task<StageResult<EvaluatedProject>> EvaluateAsync(
            string projectPath,
            FrameworkWish wish,
            CancellationToken cancellationToken
        )
        {
            lock (evaluated)
            {
                evaluated.Add(Path.GetFileNameWithoutExtension(projectPath));
            }

            return inner.EvaluateAsync(projectPath, wish, cancellationToken);
        }
    }
}

internal static class OpenedExtensions
{
    /// <summary>Finds a type of the opened assembly.</summary>
    public static INamedTypeSymbol? Type(this OpenedProject project, string name) =>
        project.Assembly.GetTypeByMetadataName(name);

    /// <summary>The errors of the compilation, which should have none.</summary>
    public static IEnumerable<string> Errors(this OpenedProject project) =>
        project
            .Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString());

    public static IEnumerable<DiagnosticRule> Rules<T>(this StageResult<T> result)
        where T : class => result.Diagnostics.Select(diagnostic => diagnostic.Rule);
}
