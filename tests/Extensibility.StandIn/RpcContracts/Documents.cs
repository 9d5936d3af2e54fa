namespace Microsoft.VisualStudio.RpcContracts.Documents;

// reference of microsoft.visualstudio.rpccontracts.documents, confirmed; inferred: the kind of type
public class DocumentSnapshot
{
    internal DocumentSnapshot(Uri moniker, bool isDirty, bool isReadOnly)
    {
        Moniker = moniker;
        IsDirty = isDirty;
        IsReadOnly = isReadOnly;
    }

    // the same reference, confirmed
    public Uri Moniker { get; }

    // the same reference, confirmed
    public bool IsDirty { get; }

    // the same reference, confirmed
    public bool IsReadOnly { get; }
}
