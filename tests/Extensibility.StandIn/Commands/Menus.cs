namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.menuconfiguration, confirmed
public sealed class MenuConfiguration : IVisualStudioContributionProperty
{
    // ref:commands.menuconfiguration, confirmed
    public MenuConfiguration([LocalizableString] string displayName) => DisplayName = displayName;

    // sample:CommentRemover, confirmed; inferred: accessor
    public CommandPlacement[]? Placements { get; init; }

    // ref:commands.menuconfiguration, confirmed; inferred: accessor
    public MenuChild[]? Children { get; init; }

    internal string DisplayName { get; }
}

// ref:commands.menuchild, confirmed
public sealed class MenuChild
{
    private MenuChild() { }

    // ref:commands.menuchild, confirmed
    public static MenuChild Separator => new();

    internal Type? CommandType { get; private init; }

    // ref:commands.menuchild, confirmed; inferred: the constraint
    public static MenuChild Command<TCommand>()
        where TCommand : Command => new() { CommandType = typeof(TCommand) };
}

// ref:commands.commandgroupconfiguration, confirmed
public sealed class CommandGroupConfiguration : IVisualStudioContributionProperty
{
    // ref:commands.commandgroupconfiguration, confirmed; inferred: params, by use
    public CommandGroupConfiguration(params GroupPlacement[] placements) => Placements = placements;

    // ref:commands.commandgroupconfiguration, confirmed; inferred: accessor
    public GroupChild[]? Children { get; init; }

    internal GroupPlacement[] Placements { get; }
}

// ref:commands.groupchild, confirmed
public sealed class GroupChild
{
    private GroupChild() { }

    internal Type? CommandType { get; private init; }

    internal MenuConfiguration? Submenu { get; private init; }

    // ref:commands.groupchild, confirmed; inferred: the constraint
    public static GroupChild Command<TCommand>()
        where TCommand : Command => new() { CommandType = typeof(TCommand) };

    // ref:commands.groupchild, confirmed
    public static GroupChild Menu(MenuConfiguration menuConfiguration) => new() { Submenu = menuConfiguration };
}
