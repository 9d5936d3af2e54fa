using System.Diagnostics.CodeAnalysis;

namespace Microsoft.VisualStudio.Extensibility.Settings;

// ref:settings.settingcategory, sample:SettingsSample, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public sealed class SettingCategory : IVisualStudioContributionProperty
{
    // sample:SettingsSample, confirmed; inferred: name and default of the third parameter
    public SettingCategory(string id, [LocalizableString] string displayName, SettingCategory? parent = null)
    {
        Id = id;
        DisplayName = displayName;
        Parent = parent;
    }

    // sample:SettingsSample, confirmed
    [LocalizableString]
    public string? Description { get; init; }

    internal string Id { get; }

    internal string DisplayName { get; }

    internal SettingCategory? Parent { get; }
}

// ref:settings.setting, sample:SettingsSample, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public abstract class Setting : IVisualStudioContributionProperty
{
    private protected Setting(string id, string displayName, SettingCategory parentCategory)
    {
        Id = id;
        DisplayName = displayName;
        ParentCategory = parentCategory;
    }

    // ref:settings.setting, sample:SettingsSample, confirmed
    [LocalizableString]
    public string? Description { get; init; }

    internal string Id { get; }

    internal string DisplayName { get; }

    internal SettingCategory ParentCategory { get; }

    // ref:settings.setting.integer, sample:SettingsSample, confirmed
    public class Integer : SimpleSetting<int>
    {
        // sample:SettingsSample, confirmed
        public Integer(
            string id,
            [LocalizableString] string displayName,
            SettingCategory parentCategory,
            int defaultValue
        )
            : base(id, displayName, parentCategory, defaultValue) { }

        // sample:SettingsSample, confirmed; inferred: type
        public int? Minimum { get; init; }

        // sample:SettingsSample, confirmed; inferred: type
        public int? Maximum { get; init; }
    }

    // ref:settings.setting.enum, sample:SettingsSample, confirmed
    public class Enum : SimpleSetting<string>
    {
        // sample:SettingsSample, confirmed
        public Enum(
            string id,
            [LocalizableString] string displayName,
            SettingCategory parentCategory,
            EnumSettingEntry[] values,
            string defaultValue
        )
            : base(id, displayName, parentCategory, defaultValue) => Values = values;

        internal EnumSettingEntry[] Values { get; }
    }
}

// ref:settings.setting-1, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public abstract class Setting<T> : Setting
{
    private protected Setting(string id, string displayName, SettingCategory parentCategory, T defaultValue)
        : base(id, displayName, parentCategory) => DefaultValue = defaultValue;

    internal T DefaultValue { get; }
}

// ref:settings.simplesetting-1, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public abstract class SimpleSetting<T> : Setting<T>
{
    private protected SimpleSetting(string id, string displayName, SettingCategory parentCategory, T defaultValue)
        : base(id, displayName, parentCategory, defaultValue) { }
}

// ref:settings.enumsettingentry, sample:SettingsSample, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public class EnumSettingEntry
{
    // sample:SettingsSample, confirmed
    public EnumSettingEntry(string id, [LocalizableString] string displayName)
    {
        Id = id;
        DisplayName = displayName;
    }

    internal string Id { get; }

    internal string DisplayName { get; }
}
