using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Workspaces.Evaluation;

/// <summary>Finds out what a project compiles: by asking MSBuild, or from what was kept of an earlier answer.</summary>
internal interface IProjectEvaluator
{
    /// <summary>Evaluates a project under the framework that is wanted.</summary>
    /// <returns>The evaluation; no value if MSBuild cannot load the project, or it lacks the framework.</returns>
    Task<StageResult<EvaluatedProject>> EvaluateAsync(
        string projectPath,
        FrameworkWish wish,
        CancellationToken cancellationToken
    );
}
