namespace SkeletonForge.Extension.UseCases;

/// <summary>Moves the tests of a suite to a file for each behavior's member, as its configuration says.</summary>
internal sealed class SplitSuite : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        var result = await session
            .WriteAsync(
                Strings.Splitting,
                (pipeline, request, token) =>
                    pipeline.SplitAsync(request, style: null, onlyLong: false, dryRun: false, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (result is not null)
        {
            await session.ShowAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }
}
