using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Moves the tests of a suite to a file for each member.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class SplitInEditor(Workbench workbench) : EditorCommand(workbench, new SplitSuite())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Split.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Split.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.ConvertPartition, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Moves the tests of a suite to a file for each member.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class SplitInExplorer(Workbench workbench) : ExplorerCommand(workbench, new SplitSuite())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Split.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Split.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.ConvertPartition, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
