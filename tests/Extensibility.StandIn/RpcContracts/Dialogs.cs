namespace Microsoft.VisualStudio.RpcContracts.Notifications
{
    // reference of microsoft.visualstudio.rpccontracts.notifications, confirmed
    public record DialogOption
    {
        // the same reference, confirmed
        public DialogOption(DialogButton buttons, DialogResult defaultButton)
        {
            Buttons = buttons;
            DefaultButton = defaultButton;
        }

        // the same reference, confirmed
        public static DialogOption Close => new(DialogButton.Close, DialogResult.Close);

        // the same reference, confirmed
        public static DialogOption OK => new(DialogButton.OK, DialogResult.OK);

        // the same reference, confirmed
        public static DialogOption OKCancel => new(DialogButton.OKCancel, DialogResult.OK);

        // the same reference, confirmed
        public DialogButton Buttons { get; }

        // the same reference, confirmed
        public DialogResult DefaultButton { get; }
    }

    // guide:dialog/dialog, confirmed
    public enum DialogButton
    {
        None,
        Close,
        OK,
        OKCancel,
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
