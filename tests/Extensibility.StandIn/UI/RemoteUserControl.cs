using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace Microsoft.VisualStudio.Extensibility.UI;

// ref:ui.remoteusercontrol, confirmed
public abstract class RemoteUserControl : IRemoteUserControl
{
    // ref:ui.remoteusercontrol, confirmed
    protected RemoteUserControl(object? dataContext)
        : this(dataContext, synchronizationContext: null) { }

    // ref:ui.remoteusercontrol, confirmed
    protected RemoteUserControl(object? dataContext, SynchronizationContext? synchronizationContext)
    {
        _ = synchronizationContext;
        DataContext = dataContext;
    }

    // ref:ui.remoteusercontrol, confirmed
    public object? DataContext { get; }

    // guide:inside-the-sdk/remote-ui, confirmed
    public virtual Task ControlLoadedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // ref:ui.remoteusercontrol, confirmed
    protected virtual void Dispose(bool disposing) { }
}
