namespace Microsoft.VisualStudio.RpcContracts.Documents;

// reference of microsoft.visualstudio.rpccontracts.documents, confirmed; inferred: the kind of type
public class DocumentSnapshot
{
    internal DocumentSnapshot(Uri moniker) => Moniker = moniker;

    // the same reference, confirmed
    public Uri Moniker { get; }
}
