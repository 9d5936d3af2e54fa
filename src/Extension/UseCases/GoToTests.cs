using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Opens the first behavior test of the member that the caret is in, else of the type.</summary>
internal sealed class GoToTests : IUseCase
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

        var tests = preview.Suites.SelectMany(suite => suite.Tests).Where(test => test.Location is not null).ToList();
        var member = session.Subject.Member;
        var place =
            tests.Find(test => string.Equals(test.Member?.Name, member, StringComparison.Ordinal))?.Location
            ?? tests.FirstOrDefault()?.Location;
        if (place is null)
        {
            await session
                .TellNothingAsync(Strings.NoTests(session.Subject.Name), cancellationToken)
                .ConfigureAwait(false);
            return;
        }

        await session.Ide.GoToAsync(place, cancellationToken).ConfigureAwait(false);
    }
}
