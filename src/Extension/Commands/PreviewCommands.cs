using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Shows what would be written.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class PreviewInEditor(Workbench workbench) : EditorCommand(workbench, new PreviewBehaviors())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Preview.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Preview.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Dialog, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Shows what would be written.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class PreviewInExplorer(Workbench workbench) : ExplorerCommand(workbench, new PreviewBehaviors())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Preview.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Preview.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Dialog, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
