using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace Microsoft.VisualStudio.Extensibility.UI;

// ref:ui.remoteusercontrol, confirmed
public abstract class RemoteUserControl : IRemoteUserControl
{
    // ref:ui.remoteusercontrol, confirmed
    protected RemoteUserControl(object? dataContext) => DataContext = dataContext;

    internal object? DataContext { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // ref:ui.remoteusercontrol, confirmed
    protected virtual void Dispose(bool disposing) { }
}
