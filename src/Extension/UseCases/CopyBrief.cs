using SkeletonForge.Core.Briefs;
using SkeletonForge.Extension.Ide;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Puts all that an assistant may know to fill the next test on the clipboard.</summary>
/// <param name="clipboard">The clipboard.</param>
internal sealed class CopyBrief(IClipboard clipboard) : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        var tokens = await Preferences.BriefTokensAsync(session.Ide, cancellationToken).ConfigureAwait(false);
        var page = await session
            .ReadAsync(
                Strings.Briefing,
                (pipeline, request, token) => pipeline.BriefAsync(request, QueryOf(session, tokens), token),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (page is null)
        {
            return;
        }

        try
        {
            clipboard.Write(page.Text);
        }
        catch (IOException failure)
        {
            await session.Ide.TellErrorAsync(failure.Message, cancellationToken).ConfigureAwait(false);
            return;
        }

        await session
            .Ide.TellAsync(Strings.Copied(session.Subject.Name, page.Tokens), cancellationToken)
            .ConfigureAwait(false);
    }

    private static BriefQuery QueryOf(ForgeSession session, int tokens) =>
        new()
        {
            Folder = session.Subject.Folder,
            Selector = session.Subject.Test,
            TestFile = session.Subject.IsTestFile ? session.Subject.Path : null,
            MaxTokens = tokens,
            PrincipleFiles = session.Configuration.Principles?.Value ?? default,
        };
}
