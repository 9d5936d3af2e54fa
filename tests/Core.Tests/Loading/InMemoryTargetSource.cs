using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;

namespace SkeletonForge.Core.Tests.Loading;

/// <summary>Opens what a test hands over, whatever the request names.</summary>
internal sealed class InMemoryTargetSource(params OpenedProject[] projects) : ITargetSource
{
    public static ForgeRequest Request { get; } = new() { Target = new(ForgeTargetKind.Path, "given") };

    public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(StageResult.Of(new OpenedTarget(projects.ToEquatableArray())));
}
