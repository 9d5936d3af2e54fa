using SkeletonForge.Extension.Dialogs;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Shows what is planned, and writes what the user leaves ticked.</summary>
internal sealed class PreviewBehaviors : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        if (await session.PreviewAsync(cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return;
        }

        var subject = session.Subject.Name;
        var preview = new Preview(found, session.Shorten);
        if (preview.Members.Count == 0)
        {
            await session.TellNothingAsync(Strings.NoBehaviors(subject), cancellationToken).ConfigureAwait(false);
        }
        else if (await preview.ShowAsync(session.Ide, subject, cancellationToken).ConfigureAwait(false))
        {
            await (
                preview.Types.IsEmpty
                    ? session.Ide.TellAsync(Strings.NothingChosen, cancellationToken)
                    : session.GenerateAsync(
                        request => request with { Types = preview.Types, Wishes = preview.Wishes },
                        cancellationToken
                    )
            ).ConfigureAwait(false);
        }
    }
}
