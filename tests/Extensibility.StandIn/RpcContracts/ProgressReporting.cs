namespace Microsoft.VisualStudio.RpcContracts.ProgressReporting;

// reference of microsoft.visualstudio.rpccontracts.progressreporting, confirmed
public class ProgressStatus
{
    // the same reference, confirmed; null says that nobody knows
    public ProgressStatus(int? percentComplete, string description = "")
    {
        PercentComplete = percentComplete;
        Description = description;
    }

    internal int? PercentComplete { get; }

    internal string Description { get; }
}

// sample:CommentRemover, confirmed; inferred: the kind of type
public class ProgressReporterOptions
{
    // sample:CommentRemover names the parameter, confirmed; inferred: its default
    public ProgressReporterOptions(bool isWorkCancellable = false) => IsWorkCancellable = isWorkCancellable;

    internal bool IsWorkCancellable { get; }
}
