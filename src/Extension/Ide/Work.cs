using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.RpcContracts.ProgressReporting;

namespace SkeletonForge.Extension.Ide;

/// <summary>Work that takes its time, shown in the status center once a user would wonder.</summary>
/// <param name="ide">The way to Visual Studio.</param>
/// <param name="time">The clock.</param>
internal sealed class Work(VisualStudioExtensibility ide, TimeProvider time)
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(0.5);

    /// <summary>Does work on another thread.</summary>
    /// <param name="title">What the user reads meanwhile.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Stops the work, as the user can.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The user, or <paramref name="cancellationToken"/>, stopped it.</exception>
    public async Task<T> DoAsync<T>(
        string title,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var noticed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Task.Run(() => work(stop.Token), stop.Token);
        var waiting = Task.Delay(Unnoticed, time, noticed.Token);
        if (await Task.WhenAny(running, waiting).ConfigureAwait(false) == running)
        {
            await noticed.CancelAsync().ConfigureAwait(false);
            return await running.ConfigureAwait(false);
        }

        using var progress = await ide.Shell()
            .StartProgressReportingAsync(
                title,
                options: new ProgressReporterOptions(isWorkCancellable: true),
                cancellationToken
            )
            .ConfigureAwait(false);
        progress.Report(new(percentComplete: null, description: title));
        await using var canceled = progress.CancellationToken.Register(stop.Cancel).ConfigureAwait(false);
        return await running.ConfigureAwait(false);
    }
}
