using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Extension.ToolWindows;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Shows the behaviors of a type in the tool window.</summary>
/// <param name="model">What the tool window shows.</param>
internal sealed class ShowBehaviors(BehaviorsModel model) : IUseCase
{
    /// <inheritdoc/>
    public async Task RunAsync(ForgeSession session, CancellationToken cancellationToken)
    {
        if (await session.PreviewAsync(cancellationToken).ConfigureAwait(false) is { } preview)
        {
            model.Show(session.Subject.Name, preview);
            await session
                .Ide.Shell()
                .ShowToolWindowAsync<BehaviorsWindow>(activate: true, cancellationToken)
                .ConfigureAwait(false);
        }
    }
}
