using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace Microsoft.VisualStudio.Extensibility.ToolWindows;

// ref:toolwindows.toolwindow, sample:ToolWindowSample, confirmed
public abstract class ToolWindow : IDisposable, IVisualStudioContributionClass
{
    // guide:tool-window/tool-window, confirmed
    protected ToolWindow(VisualStudioExtensibility extensibility) => ArgumentNullException.ThrowIfNull(extensibility);

    // sample:ToolWindowSample, confirmed; inferred: nullability
    public string? Title { get; set; }

    // ref:toolwindows.toolwindow, confirmed
    [CompileTimeEvaluation]
    public abstract ToolWindowConfiguration ToolWindowConfiguration { get; }

    // sample:ToolWindowSample, confirmed; may be asked for more than once
    public abstract Task<IRemoteUserControl> GetContentAsync(CancellationToken cancellationToken);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // ref:toolwindows.toolwindow, confirmed
    protected virtual void Dispose(bool disposing) { }
}

// ref:toolwindows.toolwindowconfiguration, confirmed
public class ToolWindowConfiguration
{
    // sample:ToolWindowSample, confirmed; inferred: accessor
    public ToolWindowPlacement Placement { get; set; }
}

// ref:toolwindows.toolwindowplacement, confirmed; inferred: the kind of type
public readonly record struct ToolWindowPlacement
{
    private readonly string _value;

    private ToolWindowPlacement(string value) => _value = value;

    // sample:SettingsSample, confirmed
    public static ToolWindowPlacement DocumentWell => new(nameof(DocumentWell));

    public override string ToString() => _value;
}
