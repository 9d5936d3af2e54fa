using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Surveys;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Lets the suites that there are follow their contracts; types without one get none.</summary>
internal sealed class Regenerate : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        var preview = await session
            .ReadAsync(
                Strings.Planning,
                (pipeline, request, token) => pipeline.PreviewAsync(request, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (preview is null)
        {
            return;
        }

        var types = preview
            .Suites.Where(suite => suite.Tests.Any(test => test.State != TestState.Missing))
            .Select(suite => suite.Type.Id.Value)
            .ToEquatableArray();
        if (types.IsEmpty)
        {
            await session
                .TellNothingAsync(Strings.NoTests(session.Subject.Name), cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        var result = await session
            .WriteAsync(
                Strings.Generating,
                (pipeline, request, token) =>
                    pipeline.GenerateAsync(request with { Types = types }, dryRun: false, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (result is not null)
        {
            await session.ShowAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }
}
