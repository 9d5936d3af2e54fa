namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.commandplacement, confirmed
public sealed class CommandPlacement
{
    private CommandPlacement(string parent) => Parent = parent;

    internal string Parent { get; }

    // ref:commands.commandplacement.knownplacements, confirmed
    public static class KnownPlacements
    {
        // ref:commands.commandplacement.knownplacements, confirmed
        public static CommandPlacement ExtensionsMenu => new(nameof(ExtensionsMenu));
    }
}

// ref:commands.groupplacement, confirmed
public abstract class GroupPlacement
{
    private GroupPlacement(string parent, ushort priority)
    {
        Parent = parent;
        Priority = priority;
    }

    internal string Parent { get; }

    internal ushort Priority { get; }

    // ref:commands.groupplacement, confirmed; the parent is a menu or toolbar
    public static GroupPlacement VsctParent(Guid guid, uint id, ushort priority) =>
        new InVisualStudio(FormattableString.Invariant($"{guid:B}:0x{id:X4}"), priority);

    private sealed class InVisualStudio(string parent, ushort priority) : GroupPlacement(parent, priority);
}
