namespace Microsoft.VisualStudio.Extensibility.Helpers;

// ref:helpers.disposableobject, confirmed
public abstract class DisposableObject : IDisposable
{
    // inferred: 17.7 reference
    public bool IsDisposed { get; private set; }

    // ref:helpers.disposableobject, confirmed
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // inferred: 17.7 reference
    protected virtual void Dispose(bool disposing) => IsDisposed = true;
}
