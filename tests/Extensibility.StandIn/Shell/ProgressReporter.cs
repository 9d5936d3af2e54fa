using Microsoft.VisualStudio.RpcContracts.ProgressReporting;

namespace Microsoft.VisualStudio.Extensibility.Shell;

// ref:shell.progressreporter, confirmed; inferred: the kind of type
public class ProgressReporter : IProgress<ProgressStatus>, IDisposable
{
    private readonly Action<ProgressStatus> _report;
    private readonly Action _dispose;

    internal ProgressReporter(Action<ProgressStatus> report, Action dispose, CancellationToken token)
    {
        _report = report;
        _dispose = dispose;
        CancellationToken = token;
    }

    // ref:shell.progressreporter, confirmed; fires when the user cancels
    public CancellationToken CancellationToken { get; }

    // ref:shell.progressreporter, sample:MarkdownLinter, confirmed
    public void Report(ProgressStatus progressStatus) => _report(progressStatus);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // inferred: 17.7 reference
    protected virtual void Dispose(bool disposing) => _dispose();
}
