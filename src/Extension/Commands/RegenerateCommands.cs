using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Lets suites follow a contract that has changed.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class RegenerateInEditor(Workbench workbench) : EditorCommand(workbench, new Regenerate())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Regenerate.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Regenerate.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Import, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Lets suites follow a contract that has changed.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class RegenerateInExplorer(Workbench workbench) : ExplorerCommand(workbench, new Regenerate())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Regenerate.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Regenerate.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Import, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
