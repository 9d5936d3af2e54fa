using SkeletonForge.Core;
using SkeletonForge.Core.Surveys;

namespace SkeletonForge.Extension.UseCases;

/// <summary>The stages that several use cases share.</summary>
internal static class Stages
{
    /// <summary>Reads what is planned for the subject, and how far it is.</summary>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The plan; <see langword="null"/> if it failed, of which the user was told.</returns>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it.</exception>
    public static Task<ForgePreview?> PreviewAsync(this ForgeSession session, CancellationToken cancellationToken) =>
        session.ReadAsync(
            Strings.Planning,
            (pipeline, request, token) => pipeline.PreviewAsync(request, token),
            cancellationToken
        );

    /// <summary>Generates, and tells the user what was done.</summary>
    /// <param name="session">The session.</param>
    /// <param name="change">Makes the request that is meant out of that of the subject.</param>
    /// <param name="cancellationToken">Stops it until files are put in place; then all are.</param>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it; nothing was changed.</exception>
    public static Task GenerateAsync(
        this ForgeSession session,
        Func<ForgeRequest, ForgeRequest> change,
        CancellationToken cancellationToken
    ) =>
        session.WriteAndShowAsync(
            Strings.Generating,
            Strings.NoBehaviors(session.Subject.Name),
            (pipeline, request, token) => pipeline.GenerateAsync(change(request), dryRun: false, token),
            cancellationToken
        );

    /// <summary>Runs a stage that writes, and tells the user what was done.</summary>
    /// <param name="session">The session.</param>
    /// <param name="activity">What the user reads meanwhile.</param>
    /// <param name="nothing">What to say if there was no test to do anything with.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="cancellationToken">Stops it until files are put in place; then all are.</param>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it; nothing was changed.</exception>
    public static async Task WriteAndShowAsync(
        this ForgeSession session,
        string activity,
        string nothing,
        ForgeStage<ForgeResult> stage,
        CancellationToken cancellationToken
    )
    {
        if (await session.WriteAsync(activity, stage, cancellationToken).ConfigureAwait(false) is { } result)
        {
            await session.ShowAsync(result, nothing, cancellationToken).ConfigureAwait(false);
        }
    }
}
