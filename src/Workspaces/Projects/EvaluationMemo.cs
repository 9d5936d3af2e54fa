using System.Collections.Concurrent;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Projects;

/// <summary>Asks an evaluator for each project and framework at most once in a run.</summary>
internal sealed class EvaluationMemo(IProjectEvaluator evaluator, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<string, Lazy<Asked>> _first = new(FilePaths.Comparer);

    private readonly ConcurrentDictionary<(string Path, string Framework), Lazy<Asked>> _others = new();

    public async Task<StageResult<EvaluatedProject>> GetAsync(string projectPath, FrameworkWish wish)
    {
        var first = _first.GetOrAdd(projectPath, path => new(() => Ask(path, wish))).Value;
        var result = await first.Result.ConfigureAwait(false);
        return IsAnswerTo(wish, first.Wish, result)
            ? result
            : await AskAgainAsync(projectPath, wish).ConfigureAwait(false);
    }

    private static bool IsAnswerTo(FrameworkWish wish, FrameworkWish asked, StageResult<EvaluatedProject> result) =>
        wish == asked
        || result.Value is { Facts: var facts }
            && string.Equals(
                wish.ChooseFrom(facts.TargetFrameworks),
                facts.TargetFramework,
                StringComparison.OrdinalIgnoreCase
            );

    private Task<StageResult<EvaluatedProject>> AskAgainAsync(string projectPath, FrameworkWish wish) =>
        _others.GetOrAdd((projectPath, wish.ToString()), key => new(() => Ask(key.Path, wish))).Value.Result;

    private Asked Ask(string projectPath, FrameworkWish wish) =>
        new(wish, evaluator.EvaluateAsync(projectPath, wish, cancellationToken));

    private sealed record Asked(FrameworkWish Wish, Task<StageResult<EvaluatedProject>> Result);
}
