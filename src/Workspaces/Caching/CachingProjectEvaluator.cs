using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>Answers from the store while nothing that decides an evaluation has changed; asks another evaluator otherwise.</summary>
internal sealed class CachingProjectEvaluator(IProjectEvaluator inner, FactsStore store) : IProjectEvaluator
{
    public async Task<StageResult<EvaluatedProject>> EvaluateAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    )
    {
        if (store.TryRead(projectPath, wish) is { } kept && kept.IsCurrent)
        {
            return StageResult.Of(kept.Project);
        }

        var started = DateTime.UtcNow;
        var result = await inner.EvaluateAsync(projectPath, wish, cancellationToken).ConfigureAwait(false);
        if (result.Value is { } project && project.Facts.IsComplete)
        {
            Keep(projectPath, wish, project, started);
        }

        return result;
    }

    private void Keep(string projectPath, FrameworkWish wish, EvaluatedProject project, DateTime started)
    {
        var inputs = EvaluationInputs.Of(project);
        if (!inputs.ChangedSince(started))
        {
            store.Write(projectPath, wish, new(CacheEntry.CurrentSchema, project, inputs, inputs.Digest()));
        }
    }
}
