using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Loading;

/// <summary>A source that finds what a request names before it opens it.</summary>
public interface ITargetFinder : ITargetSource
{
    /// <summary>Finds the target of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops the work, child processes included, also of opening the target.</param>
    /// <returns>The target; no value if it cannot be found.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task<StageResult<FoundTarget>> FindAsync(ForgeRequest request, CancellationToken cancellationToken);
}

/// <summary>A target whose files are read, but not parsed.</summary>
/// <param name="asked">Where it notes what it asks of the world, once it is open, to answer the stages.</param>
public abstract class FoundTarget(Inquiry asked)
{
    /// <summary>
    /// A digest of all that the target is opened from, and of what finding it had to say; <see langword="null"/> where that is
    /// not known. Two targets with one fingerprint are the same to every stage, but for what is <see cref="Asked"/>.
    /// </summary>
    public abstract string? Fingerprint { get; }

    /// <summary>What the target, since it is open, has asked of the world to answer the stages.</summary>
    public Inquiry Asked { get; } = asked;

    /// <summary>Opens the target from what was read.</summary>
    /// <returns>The opened projects; no value if they cannot be opened.</returns>
    /// <exception cref="OperationCanceledException">The request was canceled.</exception>
    public abstract StageResult<OpenedTarget> Open();

    /// <summary>Answers anew what a target asked in an earlier run.</summary>
    /// <param name="question">The question.</param>
    /// <returns>A digest of the answer as it is now; <see langword="null"/> if there is none.</returns>
    public abstract string? Answer(Question question);
}

/// <summary>Opens what was found.</summary>
public static class FoundTargets
{
    /// <summary>Opens a target, if one was found.</summary>
    /// <param name="found">The target.</param>
    /// <returns>The opened projects, with all that finding and opening had to say.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="found"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The request was canceled.</exception>
    public static StageResult<OpenedTarget> Open(this StageResult<FoundTarget> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var opened = found.Value?.Open();
        return new(opened?.Value, [.. found.Diagnostics, .. opened?.Diagnostics ?? default]);
    }
}
