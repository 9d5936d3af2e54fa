using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.ToolWindows;
using SkeletonForge.Extension.UseCases;

namespace SkeletonForge.Extension.Commands;

/// <summary>Shows the behaviors of the type at the caret in the tool window.</summary>
/// <param name="workbench">Runs the use case.</param>
/// <param name="model">What the tool window shows.</param>
[VisualStudioContribution]
internal sealed class ShowBehaviorsCommand(Workbench workbench, BehaviorsModel model)
    : EditorCommand(workbench, new ShowBehaviors(model))
{
    /// <inheritdoc/>
    public override CommandConfiguration CommandConfiguration =>
        new("%SkeletonForge.ShowBehaviors.DisplayName%")
        {
            TooltipText = "%SkeletonForge.ShowBehaviors.Tooltip%",
            Icon = new(ImageMoniker.KnownValues.TaskList, IconSettings.IconAndText),
            EnabledWhen = Available.InEditor,
        };
}
