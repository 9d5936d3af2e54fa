using Microsoft.VisualStudio.Extensibility.Shell;
using Microsoft.VisualStudio.RpcContracts.ProgressReporting;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    private readonly List<FakeProgress> _progress = [];

    /// <summary>The tasks that were shown in the status bar, in order.</summary>
    public IReadOnlyList<FakeProgress> Progress => _progress;

    /// <summary>Called with each task as it starts and at each of its reports, for users who cancel.</summary>
    public Action<FakeProgress>? OnProgress { get; set; }

    public Task<ProgressReporter> StartProgressAsync(
        string title,
        ProgressReporterOptions options,
        CancellationToken token
    )
    {
        token.ThrowIfCancellationRequested();
        var progress = new FakeProgress(title, options.IsWorkCancellable, new());
        _progress.Add(progress);
        OnProgress?.Invoke(progress);
        return Task.FromResult(
            new ProgressReporter(
                status =>
                {
                    progress.Add(status);
                    OnProgress?.Invoke(progress);
                },
                progress.End,
                progress.Token
            )
        );
    }
}

/// <summary>A task in the status bar. Its source is not disposed, for its token outlives the reporter.</summary>
internal sealed class FakeProgress(string title, bool isCancellable, CancellationTokenSource source)
{
    private readonly List<(int? Percent, string Description)> _reports = [];

    public string Title { get; } = title;

    public bool IsEnded { get; private set; }

    public IReadOnlyList<(int? Percent, string Description)> Reports => _reports;

    public CancellationToken Token => source.Token;

    /// <summary>The user presses Cancel.</summary>
    public void Cancel()
    {
        Assert.True(isCancellable, $"'{Title}' offers no Cancel.");
        source.Cancel();
    }

    public void Add(ProgressStatus status)
    {
        Assert.False(IsEnded, $"'{Title}' reports after its end.");
        _reports.Add((status.PercentComplete, status.Description));
    }

    public void End() => IsEnded = true;
}
