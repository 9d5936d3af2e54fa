namespace Microsoft.VisualStudio.RpcContracts.Notifications
{
    // reference of microsoft.visualstudio.rpccontracts.notifications, confirmed
    public record DialogOption
    {
        private DialogOption() { }

        // the same reference, confirmed
        public static DialogOption OKCancel => new();
    }

    // guide:dialog/dialog, confirmed
    public enum DialogResult
    {
        None,
        Close,
        OK,
        Cancel,
    }
}

namespace Microsoft.VisualStudio.RpcContracts.RemoteUI
{
    // sample:DialogSample uses it, confirmed; inferred: its base
    public interface IRemoteUserControl : IDisposable;
}
