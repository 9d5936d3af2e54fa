using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Writes a pending test for each behavior that has none.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class GenerateInEditor(Workbench workbench) : EditorCommand(workbench, new Generate())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Generate.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Generate.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.AddItem, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Writes a pending test for each behavior that has none.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class GenerateInExplorer(Workbench workbench) : ExplorerCommand(workbench, new Generate())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Generate.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Generate.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.AddItem, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
