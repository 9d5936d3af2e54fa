using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Surveys;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Lets the suites that there are follow their contracts; types without one get none.</summary>
internal sealed class Regenerate : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        if (await session.PreviewAsync(cancellationToken).ConfigureAwait(false) is not { } preview)
        {
            return;
        }

        var types = preview
            .Suites.Where(suite => suite.Tests.Any(test => test.State != TestState.Missing))
            .Select(suite => suite.Type.Id.Value)
            .ToEquatableArray();
        await (
            types.IsEmpty
                ? session.TellNothingAsync(Strings.NoTests(session.Subject.Name), cancellationToken)
                : session.GenerateAsync(request => request with { Types = types }, cancellationToken)
        ).ConfigureAwait(false);
    }
}
