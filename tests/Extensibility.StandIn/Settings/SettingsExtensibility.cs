using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using SkeletonForge.Extensibility.StandIn;

namespace Microsoft.VisualStudio.Extensibility.Settings;

// ref:settings.settingsextensibility, confirmed
[Experimental("VSEXTPREVIEW_SETTINGS")]
public class SettingsExtensibility : ExtensibilityPoint
{
    internal SettingsExtensibility(IVisualStudio visualStudio)
        : base(visualStudio) { }

    // a guide calls it so, confirmed; inferred: how generic it is
    public Task<SettingValue<T>> ReadEffectiveValueAsync<T>(Setting<T> setting, CancellationToken cancellationToken) =>
        VisualStudio.ReadSettingAsync(setting, cancellationToken);
}

// a guide and sample:SettingsSample use its members, confirmed; inferred: the kind of type
[Experimental("VSEXTPREVIEW_SETTINGS")]
[StructLayout(LayoutKind.Auto)]
public readonly struct SettingValue<T>
{
    private readonly T? _value;
    private readonly bool _succeeded;

    internal SettingValue(T? value, bool succeeded)
    {
        _value = value;
        _succeeded = succeeded;
    }

    // sample:SettingsSample names the parameter, confirmed
    public T ValueOrDefault(T defaultValue) => _succeeded ? _value! : defaultValue;
}
