using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Copies what an assistant may know to fill the next test.</summary>
/// <param name="workbench">Runs the use case.</param>
/// <param name="clipboard">The clipboard.</param>
[VisualStudioContribution]
internal sealed class CopyBriefInEditor(Workbench workbench, IClipboard clipboard)
    : EditorCommand(workbench, new CopyBrief(clipboard))
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.CopyBrief.DisplayName%")
        {
            TooltipText = "%SkeletonForge.CopyBrief.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Extension, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Copies what an assistant may know to fill the next test.</summary>
/// <param name="workbench">Runs the use case.</param>
/// <param name="clipboard">The clipboard.</param>
[VisualStudioContribution]
internal sealed class CopyBriefInExplorer(Workbench workbench, IClipboard clipboard)
    : ExplorerCommand(workbench, new CopyBrief(clipboard))
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.CopyBrief.DisplayName%")
        {
            TooltipText = "%SkeletonForge.CopyBrief.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Extension, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
