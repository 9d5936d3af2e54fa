using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Loading;

/// <summary>The port through which a host opens what a request names: from disk, or from an editor.</summary>
public interface ITargetSource
{
    /// <summary>Opens the target of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work, child processes included.</param>
    /// <returns>The opened projects; no value if the target cannot be opened at all.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken);
}
