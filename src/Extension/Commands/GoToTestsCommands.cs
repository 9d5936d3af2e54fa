using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Opens the tests of the member or type.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class GoToTestsInEditor(Workbench workbench) : EditorCommand(workbench, new GoToTests())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.GoToTests.DisplayName%")
        {
            TooltipText = "%SkeletonForge.GoToTests.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Favorite, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}

/// <summary>Opens the tests of the member or type.</summary>
/// <param name="workbench">Runs the use case.</param>
[VisualStudioContribution]
internal sealed class GoToTestsInExplorer(Workbench workbench) : ExplorerCommand(workbench, new GoToTests())
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.GoToTests.DisplayName%")
        {
            TooltipText = "%SkeletonForge.GoToTests.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.Favorite, IconSettings.IconAndText),
            EnabledWhen = Available.InExplorer,
        };
}
