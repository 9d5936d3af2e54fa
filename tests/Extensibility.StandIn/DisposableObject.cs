namespace Microsoft.VisualStudio.Extensibility.Helpers;

// ref:helpers.disposableobject, confirmed
public abstract class DisposableObject : IDisposable
{
    private protected DisposableObject() { }

    // ref:helpers.disposableobject, confirmed
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // inferred: 17.7 reference
    protected virtual void Dispose(bool disposing) { }
}
