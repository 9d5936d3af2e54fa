using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace Microsoft.VisualStudio.Extensibility.ToolWindows;

// ref:toolwindows.toolwindow, sample:ToolWindowSample, confirmed
public abstract class ToolWindow : IDisposable, IVisualStudioContributionClass
{
    private readonly VisualStudioExtensibility? _extensibility;

    // sample:ToolWindowSample, confirmed
    protected ToolWindow() { }

    // guide:tool-window/tool-window, confirmed
    protected ToolWindow(VisualStudioExtensibility extensibility) => _extensibility = extensibility;

    // sample:ToolWindowSample, confirmed; inferred: nullability
    public string? Title { get; set; }

    // ref:toolwindows.toolwindow, confirmed
    [CompileTimeEvaluation]
    public abstract ToolWindowConfiguration ToolWindowConfiguration { get; }

    // sample:SettingsSample uses it in a constructor, confirmed
    protected VisualStudioExtensibility Extensibility =>
        _extensibility
        ?? throw new InvalidOperationException("The stand-in knows only what the constructor was given.");

    // sample:ToolWindowSample, confirmed
    public virtual Task InitializeAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // sample:ToolWindowSample, confirmed; may be asked for more than once
    public abstract Task<IRemoteUserControl> GetContentAsync(CancellationToken cancellationToken);

    // inferred: 17.7 reference
    public virtual Task OnShowAsync(CancellationToken cancellationToken) => Task.CompletedTask;

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

    // sample:SettingsSample, confirmed; inferred: accessor
    public bool AllowAutoCreation { get; set; }

    // inferred: 17.7 reference
    public Dock DockDirection { get; set; }
}

// ref:toolwindows.toolwindowplacement, confirmed; inferred: the kind of type
public readonly record struct ToolWindowPlacement
{
    private readonly string _value;

    private ToolWindowPlacement(string value) => _value = value;

    // sample:SettingsSample, confirmed
    public static ToolWindowPlacement DocumentWell => new(nameof(DocumentWell));

    // sample:FeatureGallery, confirmed
    public static ToolWindowPlacement Floating => new(nameof(Floating));

    // inferred: 17.7 reference
    public static ToolWindowPlacement DockedTo(Guid toolWindowId) => new(toolWindowId.ToString("B"));

    public override string ToString() => _value;
}

// inferred: 17.7 reference
public enum Dock
{
    None,
    Left,
    Right,
    Top,
    Bottom,
}
