namespace SkeletonForge.Extension.UseCases;

/// <summary>Moves the tests of a suite to a file for each behavior's member, as its configuration says.</summary>
internal sealed class SplitSuite : IUseCase
{
    /// <inheritdoc/>
    public Task RunAsync(ForgeSession session, CancellationToken cancellationToken) =>
        session.WriteAndShowAsync(
            Strings.Splitting,
            Strings.NothingToMove(session.Subject.Name),
            (pipeline, request, token) =>
                pipeline.SplitAsync(request, style: null, onlyLong: false, dryRun: false, token),
            cancellationToken
        );
}
