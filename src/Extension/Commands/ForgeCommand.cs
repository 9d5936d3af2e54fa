using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>A command over a use case. No command can tell where it was started, so there is one for each place.</summary>
internal abstract class ForgeCommand : Command
{
    private readonly Workbench _workbench;
    private readonly IUseCase _useCase;
    private readonly Origin _origin;

    private protected ForgeCommand(Workbench workbench, IUseCase useCase, Origin origin)
    {
        (_workbench, _useCase, _origin) = (workbench, useCase, origin);
        DisableDuringExecution = true;
    }

    /// <inheritdoc/>
    public override Task ExecuteCommandAsync(IClientContext context, CancellationToken cancellationToken) =>
        _workbench.RunAsync(_useCase, _origin, context, cancellationToken);
}

/// <summary>A command about what the caret is in.</summary>
/// <param name="workbench">Runs the use case.</param>
/// <param name="useCase">The use case.</param>
internal abstract class EditorCommand(Workbench workbench, IUseCase useCase)
    : ForgeCommand(workbench, useCase, Origin.Editor);

/// <summary>A command about what is selected in Solution Explorer.</summary>
/// <param name="workbench">Runs the use case.</param>
/// <param name="useCase">The use case.</param>
internal abstract class ExplorerCommand(Workbench workbench, IUseCase useCase)
    : ForgeCommand(workbench, useCase, Origin.Explorer);
