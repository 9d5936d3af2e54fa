namespace Microsoft.VisualStudio.Extensibility.Commands;

// ref:commands.basecontrolconfiguration, confirmed
public abstract class BaseControlConfiguration
{
    private protected BaseControlConfiguration(string displayName) => DisplayName = displayName;

    internal string DisplayName { get; }
}

// ref:commands.basecommandconfiguration, confirmed
public abstract class BaseCommandConfiguration : BaseControlConfiguration
{
    private protected BaseCommandConfiguration(string displayName)
        : base(displayName) { }
}

// ref:commands.commandconfiguration, confirmed
public sealed class CommandConfiguration : BaseCommandConfiguration
{
    // ref:commands.commandconfiguration, sample:UserPromptSample, confirmed
    public CommandConfiguration([LocalizableString] string displayName)
        : base(displayName) { }

    // ref:commands.commandconfiguration, confirmed
    public ActivationConstraint? EnabledWhen { get; set; }

    // ref:commands.commandconfiguration, confirmed
    public CommandIconConfiguration? Icon { get; set; }

    // sample:UserPromptSample, confirmed
    [LocalizableString]
    public string? TooltipText { get; set; }
}

// every sample, by target-typed new, confirmed
public sealed class CommandIconConfiguration
{
    // sample:InsertGuid, confirmed
    public CommandIconConfiguration(ImageMoniker iconName, IconSettings iconSettings)
    {
        IconName = iconName;
        IconSettings = iconSettings;
    }

    internal ImageMoniker IconName { get; }

    internal IconSettings IconSettings { get; }
}

// ref:commands.iconsettings, confirmed; inferred: order and values
public enum IconSettings
{
    None,
    IconAndText,
    IconOnly,
}
