using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Writes fixtures that are missing, then the tests.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class ScaffoldInEditor(Workbench workbench) : EditorCommand(workbench, new Generate(scaffolds: true))
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Scaffold.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Scaffold.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Dictionary, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Writes fixtures that are missing, then the tests.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class ScaffoldInExplorer(Workbench workbench)
    : ExplorerCommand(workbench, new Generate(scaffolds: true))
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.Scaffold.DisplayName%")
        {
            TooltipText = "%SkeletonForge.Scaffold.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Dictionary, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
