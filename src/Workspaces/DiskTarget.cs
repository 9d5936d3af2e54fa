using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Workspaces.Caching;

namespace SkeletonForge.Workspaces;

/// <summary>What a request names, found on disk.</summary>
/// <param name="name">What the request calls it.</param>
/// <param name="fingerprint">A digest of what it is opened from; <see langword="null"/> where that is not known.</param>
/// <param name="asked">Where it notes what it asks of the disk once it is open.</param>
/// <param name="open">Opens it.</param>
internal sealed class DiskTarget(string name, string? fingerprint, Inquiry asked, Func<OpenedTarget> open)
    : FoundTarget(asked)
{
    private readonly DiskQuestions _questions = new();

    /// <inheritdoc/>
    public override string? Fingerprint => fingerprint;

    /// <inheritdoc/>
    public override StageResult<OpenedTarget> Open()
    {
        try
        {
            return StageResult.Of(open());
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return StageResult.Failed<OpenedTarget>(ForgeDiagnostic.Of(Rules.NotReadable, name, unreadable.Message));
        }
    }

    /// <inheritdoc/>
    public override string? Answer(Question question) => _questions.Answer(question);
}
