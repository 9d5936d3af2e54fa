namespace SkeletonForge.Extension.UseCases;

/// <summary>Writes a pending test for each behavior that has none.</summary>
/// <param name="scaffolds">Whether fixtures are written first for what the tests need and nothing offers.</param>
internal sealed class Generate(bool scaffolds = false) : IUseCase
{
    /// <inheritdoc/>
    public Task RunAsync(ForgeSession session, CancellationToken cancellationToken) =>
        session.GenerateAsync(request => request with { ScaffoldFixtures = scaffolds }, cancellationToken);
}
