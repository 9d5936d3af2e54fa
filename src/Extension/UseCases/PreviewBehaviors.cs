using SkeletonForge.Extension.Dialogs;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Shows what is planned, and writes what the user leaves ticked.</summary>
internal sealed class PreviewBehaviors : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        var found = await session
            .ReadAsync(
                Strings.Planning,
                (pipeline, request, token) => pipeline.PreviewAsync(request, token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (found is null)
        {
            return;
        }

        var subject = session.Subject.Name;
        var preview = new Preview(found, session.Shorten);
        if (preview.Members.Count == 0)
        {
            await session.TellNothingAsync(Strings.NoBehaviors(subject), cancellationToken).ConfigureAwait(false);
            return;
        }

        if (!await preview.ShowAsync(session.Ide, subject, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (preview.Types.IsEmpty)
        {
            await session.Ide.TellAsync(Strings.NothingChosen, cancellationToken).ConfigureAwait(false);
            return;
        }

        var result = await session
            .WriteAsync(
                Strings.Generating,
                (pipeline, request, token) =>
                    pipeline.GenerateAsync(
                        request with
                        {
                            Types = preview.Types,
                            Wishes = preview.Wishes,
                        },
                        dryRun: false,
                        token
                    ),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (result is not null)
        {
            await session.ShowAsync(result, cancellationToken).ConfigureAwait(false);
        }
    }
}
