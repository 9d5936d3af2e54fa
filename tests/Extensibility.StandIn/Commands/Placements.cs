namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.commandplacement, confirmed
public sealed class CommandPlacement
{
    private CommandPlacement(string parent, ushort priority)
    {
        Parent = parent;
        Priority = priority;
    }

    // ref:commands.commandplacement, confirmed
    public ushort Priority { get; }

    internal string Parent { get; }

    // ref:commands.commandplacement, sample:CommandParentingSample, confirmed; the parent is a group
    public static CommandPlacement VsctParent(Guid guid, uint id, ushort priority) =>
        new(VsctId.Of(guid, id), priority);

    // ref:commands.commandplacement, confirmed
    public CommandPlacement WithPriority(ushort priority) => new(Parent, priority);

    // ref:commands.commandplacement.knownplacements, confirmed
    public static class KnownPlacements
    {
        // ref:commands.commandplacement.knownplacements, confirmed
        public static CommandPlacement ExtensionsMenu => new(nameof(ExtensionsMenu), priority: 0);
    }
}

// ref:commands.groupplacement, confirmed
public abstract class GroupPlacement
{
    private protected GroupPlacement() { }

    // ref:commands.groupplacement, confirmed; the parent is a menu or toolbar
    public static GroupPlacement VsctParent(Guid guid, uint id, ushort priority) =>
        new InVisualStudio(VsctId.Of(guid, id), priority);

    // ref:commands.groupplacement, confirmed; inferred: the second parameter's name
    public static GroupPlacement Menu(MenuConfiguration menuConfiguration, uint displayOrder) =>
        new InMenu(menuConfiguration, displayOrder);

    internal sealed class InVisualStudio(string parent, ushort priority) : GroupPlacement
    {
        public string Parent { get; } = parent;

        public ushort Priority { get; } = priority;
    }

    internal sealed class InMenu(MenuConfiguration menu, uint displayOrder) : GroupPlacement
    {
        public MenuConfiguration Parent { get; } = menu;

        public uint DisplayOrder { get; } = displayOrder;
    }
}

internal static class VsctId
{
    public static string Of(Guid guid, uint id) => FormattableString.Invariant($"{guid:B}:0x{id:X4}");
}
