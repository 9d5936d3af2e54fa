using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Opens the first behavior test of the member that the caret is in, else of the type.</summary>
internal sealed class GoToTests : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        if (await session.PreviewAsync(cancellationToken).ConfigureAwait(false) is not { } preview)
        {
            return;
        }

        var tests = preview.Suites.SelectMany(suite => suite.Tests).Where(test => test.Location is not null).ToList();
        var member = session.Subject.Member;
        var place =
            tests.Find(test => string.Equals(test.Member?.Name, member, StringComparison.Ordinal))?.Location
            ?? tests.FirstOrDefault()?.Location;
        await (
            place is null
                ? session.TellNothingAsync(Strings.NoTests(session.Subject.Name), cancellationToken)
                : session.Ide.GoToAsync(place, cancellationToken)
        ).ConfigureAwait(false);
    }
}
