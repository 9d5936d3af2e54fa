using System.Diagnostics;
using Microsoft.VisualStudio.Extensibility;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.Subjects;

namespace SkeletonForge.Extension.UseCases;

/// <summary>Where a command was started.</summary>
internal enum Origin
{
    /// <summary>In the editor: it is about what the caret is in.</summary>
    Editor,

    /// <summary>In Solution Explorer: it is about what is selected.</summary>
    Explorer,
}

/// <summary>Something that users want done.</summary>
internal interface IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="session">What it is about, and how to work on it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    Task RunAsync(ForgeSession session, CancellationToken cancellationToken);
}

/// <summary>Runs use cases for commands: finds what they are about, and answers for whatever goes wrong.</summary>
/// <param name="ide">The way to Visual Studio.</param>
/// <param name="host">What all parts share.</param>
internal sealed class Workbench(VisualStudioExtensibility ide, ForgeHost host)
{
    /// <summary>Runs a use case.</summary>
    /// <param name="useCase">The use case.</param>
    /// <param name="origin">Where the command was started.</param>
    /// <param name="context">What was active then.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(
        IUseCase useCase,
        Origin origin,
        IClientContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var open = await OpenDocuments.ReadAsync(ide, cancellationToken).ConfigureAwait(false);
            var reader = new SubjectReader(ide, open);
            var subject =
                origin == Origin.Editor
                    ? await reader.OfEditorAsync(context, cancellationToken).ConfigureAwait(false)
                    : await reader.OfExplorerAsync(context, cancellationToken).ConfigureAwait(false);
            if (subject is not null)
            {
                var session = new ForgeSession(ide, host, open, subject);
                await useCase.RunAsync(session, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            await host.Log.WriteAsync(ide, [Strings.Canceled], CancellationToken.None).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // nobody above would tell the user
        catch (Exception unexpected)
#pragma warning restore CA1031
        {
            host.Trace.TraceEvent(TraceEventType.Error, 0, unexpected.ToString());
            var message = Strings.Unexpected(unexpected.Message);
            await host.Log.WriteAsync(ide, [message], CancellationToken.None).ConfigureAwait(false);
            await ide.TellErrorAsync(message, CancellationToken.None).ConfigureAwait(false);
        }
    }
}
