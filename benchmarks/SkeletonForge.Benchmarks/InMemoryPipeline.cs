using Microsoft.CodeAnalysis;
using SkeletonForge.Core;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Benchmarks;

/// <summary>The pipeline as hosts call it, over an assembly that is already open, with nothing written to disk.</summary>
internal static class InMemoryPipeline
{
    private static readonly ForgeRequest Request = new()
    {
        Target = new(ForgeTargetKind.Path, "benchmark"),
        NeedsTests = true,
    };

    /// <summary>Reads the contracts of all types.</summary>
    public static StageResult<ContractSet> ReadContracts(Compilation compilation, IAssemblySymbol assembly) =>
        Finish(For(compilation, assembly).ReadContractsAsync(Request, CancellationToken.None));

    /// <summary>Reads the contracts of all types and derives their behaviors.</summary>
    public static StageResult<DerivedBehaviors> DeriveBehaviors(Compilation compilation, IAssemblySymbol assembly) =>
        Finish(For(compilation, assembly).DeriveBehaviorsAsync(Request, CancellationToken.None));

    /// <summary>Runs the whole line: the suites of all types are planned and rendered for xUnit v3.</summary>
    public static StageResult<ForgeResult> Generate(Compilation compilation, IAssemblySymbol assembly) =>
        Finish(For(compilation, assembly).GenerateAsync(Request, dryRun: true, CancellationToken.None));

    private static ForgePipeline For(Compilation compilation, IAssemblySymbol assembly) =>
        new(new OpenTarget(compilation, assembly), new MemoryTextStore());

    // nothing here waits for anything, so every task is done when it is handed over
    private static StageResult<T> Finish<T>(Task<StageResult<T>> task)
        where T : class => task.GetAwaiter().GetResult();

    private sealed class OpenTarget(Compilation compilation, IAssemblySymbol assembly) : ITargetSource
    {
        public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken)
        {
            var tests = new OpenedTestProject { Directory = Path.GetFullPath("tests"), StyleOf = _ => new CodeStyle() };
            var project = new OpenedProject
            {
                Compilation = compilation,
                Assembly = assembly,
                DisplayName = assembly.Name,
                RootNamespace = assembly.Name,
                Tests = tests,
            };
            return Task.FromResult(StageResult.Of(new OpenedTarget([project])));
        }
    }
}
