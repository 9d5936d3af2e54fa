using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Commands;

namespace SkeletonForge.Extension.Commands;

/// <summary>Where the commands are. The command that most users want stands by itself, the others in a menu beside it.</summary>
internal static class Menus
{
    // guidSHLMainMenu and the context menus of vsshlids.h
    private const string Shell = "{D309F791-903F-11D0-9EFC-00A0C911004F}";
    private const uint CodeWindow = 0x040D;
    private const uint FileNode = 0x0430;
    private const uint FolderNode = 0x0431;
    private const uint ProjectNode = 0x0402;
    private const ushort Priority = 0x0600;

    /// <summary>In the editor.</summary>
    [VisualStudioContribution]
    public static MenuConfiguration EditorMenu { get; } =
        new("%SkeletonForge.Menu.DisplayName%")
        {
            Children =
            [
                MenuChild.Command<PreviewInEditor>(),
                MenuChild.Command<RegenerateInEditor>(),
                MenuChild.Command<GoToTestsInEditor>(),
                MenuChild.Separator,
                MenuChild.Command<CopyBriefInEditor>(),
                MenuChild.Command<ScaffoldInEditor>(),
                MenuChild.Command<SplitInEditor>(),
                MenuChild.Separator,
                MenuChild.Command<ShowBehaviorsCommand>(),
            ],
        };

    /// <summary>In Solution Explorer.</summary>
    [VisualStudioContribution]
    public static MenuConfiguration ExplorerMenu { get; } =
        new("%SkeletonForge.Menu.DisplayName%")
        {
            Children =
            [
                MenuChild.Command<PreviewInExplorer>(),
                MenuChild.Command<RegenerateInExplorer>(),
                MenuChild.Command<GoToTestsInExplorer>(),
                MenuChild.Separator,
                MenuChild.Command<CopyBriefInExplorer>(),
                MenuChild.Command<ScaffoldInExplorer>(),
                MenuChild.Command<SplitInExplorer>(),
            ],
        };

    /// <summary>In the menu of extensions, should a context menu be missing.</summary>
    [VisualStudioContribution]
    public static MenuConfiguration ExtensionsMenu { get; } =
        new("%SkeletonForge.Menu.DisplayName%")
        {
            Placements = [CommandPlacement.KnownPlacements.ExtensionsMenu],
            Children =
            [
                MenuChild.Command<GenerateInEditor>(),
                MenuChild.Command<PreviewInEditor>(),
                MenuChild.Command<RegenerateInEditor>(),
                MenuChild.Command<GoToTestsInEditor>(),
                MenuChild.Separator,
                MenuChild.Command<CopyBriefInEditor>(),
                MenuChild.Command<ScaffoldInEditor>(),
                MenuChild.Command<SplitInEditor>(),
                MenuChild.Separator,
                MenuChild.Command<ShowBehaviorsCommand>(),
            ],
        };

    /// <summary>The context menu of the editor.</summary>
    [VisualStudioContribution]
    public static CommandGroupConfiguration EditorGroup { get; } =
        new(GroupPlacement.VsctParent(new Guid(Shell), CodeWindow, Priority))
        {
            Children = [GroupChild.Command<GenerateInEditor>(), GroupChild.Menu(EditorMenu)],
        };

    /// <summary>The context menus of files, folders and projects.</summary>
    [VisualStudioContribution]
    public static CommandGroupConfiguration ExplorerGroup { get; } =
        new(
            GroupPlacement.VsctParent(new Guid(Shell), FileNode, Priority),
            GroupPlacement.VsctParent(new Guid(Shell), FolderNode, Priority),
            GroupPlacement.VsctParent(new Guid(Shell), ProjectNode, Priority)
        )
        {
            Children = [GroupChild.Command<GenerateInExplorer>(), GroupChild.Menu(ExplorerMenu)],
        };
}
