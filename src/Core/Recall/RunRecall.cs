using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Loading;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Recall;

/// <summary>Ends a run before it begins if it would be the same as an earlier one, which changed nothing.</summary>
/// <remarks>
/// A run is a function of its request, the tool, the target as it was found, and what it is answered on the way. If all of
/// these are as they were, so is what it asks first, and hence what it asks next, up to its result.
/// </remarks>
/// <param name="finder">Finds what a request names.</param>
/// <param name="store">Answers what a run asks.</param>
/// <param name="memory">Where runs are remembered.</param>
internal sealed class RunRecall(ITargetFinder finder, ITextStore store, IRunMemory memory)
{
    /// <summary>Gives the result of an earlier run, or carries out a new one and remembers it if it changed nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dryRun">Whether the run writes nothing.</param>
    /// <param name="generate">Carries out a run over two ports.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<StageResult<ForgeResult>> RunAsync(
        ForgeRequest request,
        bool dryRun,
        Func<ITargetSource, ITextStore, Task<StageResult<ForgeResult>>> generate,
        CancellationToken cancellationToken
    )
    {
        var found = await finder.FindAsync(request, cancellationToken).ConfigureAwait(false);
        var source = new FoundSource(found);
        if (found.Value is not { Fingerprint: { } fingerprint } target)
        {
            return await generate(source, store).ConfigureAwait(false);
        }

        var key = RunKey.Of(request, dryRun);
        if (memory.Find(key) is { } known && IsStillTrue(known, fingerprint, target, cancellationToken))
        {
            return known.Result;
        }

        var result = await generate(source, new RecordingTextStore(store, target.Asked)).ConfigureAwait(false);
        if (ChangedNothing(result) && target.Asked.Finish() is { } answers)
        {
            memory.Keep(key, new(fingerprint, answers, result));
        }

        return result;
    }

    private bool IsStillTrue(
        RememberedRun known,
        string fingerprint,
        FoundTarget target,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return string.Equals(known.Fingerprint, fingerprint, StringComparison.Ordinal)
                && known.Answers.All(answered =>
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var answer = StoreQuestions.Answer(store, answered.Question) ?? target.Answer(answered.Question);
                    return string.Equals(answer, answered.Answer, StringComparison.Ordinal);
                });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // a real run meets it again, and says so
            return false;
        }
    }

    // an error may be gone the next time, though everything that was asked is as it was
    private static bool ChangedNothing(StageResult<ForgeResult> result) =>
        result.Value is { Report.Files: var files }
        && !result.Diagnostics.Any(diagnostic => diagnostic.IsError)
        && files.All(file => file.Outcome is WriteOutcome.Unchanged or WriteOutcome.LeftAlone);

    /// <summary>Opens what was found already.</summary>
    private sealed class FoundSource(StageResult<FoundTarget> found) : ITargetSource
    {
        public Task<StageResult<OpenedTarget>> OpenAsync(ForgeRequest request, CancellationToken cancellationToken) =>
            Task.FromResult(found.Open());
    }
}
