using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.ToolWindows;
using Microsoft.VisualStudio.Extensibility.UI;
using Microsoft.VisualStudio.RpcContracts.RemoteUI;

namespace SkeletonForge.Extension.ToolWindows;

/// <summary>The behaviors of a type with the state of their tests.</summary>
[VisualStudioContribution]
internal sealed class BehaviorsWindow : ToolWindow
{
    private readonly BehaviorsModel _model;

    /// <summary>Creates the window.</summary>
    /// <param name="extensibility">The way to Visual Studio.</param>
    /// <param name="model">What it shows.</param>
    public BehaviorsWindow(VisualStudioExtensibility extensibility, BehaviorsModel model)
        : base(extensibility)
    {
        _model = model;
        Title = Strings.Behaviors;
    }

    /// <inheritdoc/>
    public override ToolWindowConfiguration ToolWindowConfiguration =>
        new() { Placement = ToolWindowPlacement.DocumentWell };

    /// <inheritdoc/>
    public override Task<IRemoteUserControl> GetContentAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IRemoteUserControl>(new BehaviorsControl(_model));
}

/// <summary>The content of the window.</summary>
/// <param name="model">What it shows.</param>
internal sealed class BehaviorsControl(BehaviorsModel model) : RemoteUserControl(model);
