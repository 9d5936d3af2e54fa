namespace SkeletonForge.Extension.UseCases;

/// <summary>Writes a pending test for each behavior that has none.</summary>
/// <param name="scaffolds">Whether fixtures are written first for what the tests need and nothing offers.</param>
internal sealed class Generate(bool scaffolds = false) : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        var result = await session
            .WriteAsync(
                Strings.Generating,
                (pipeline, request, token) =>
                    pipeline.GenerateAsync(request with { ScaffoldFixtures = scaffolds }, dryRun: false, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (result is not null)
        {
            await session.ShowAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }
}
