using Microsoft.VisualStudio.Extensibility.Settings;

namespace SkeletonForge.Extension.Tests.Doubles;

internal sealed partial class FakeVisualStudio
{
    private readonly Dictionary<string, object> _settings = new(StringComparer.Ordinal);

    /// <summary>Whether reading a setting fails, as an experimental API may.</summary>
    public bool SettingsFail { get; set; }

    /// <summary>Changes a setting from its default.</summary>
    public void Set<T>(Setting<T> setting, T value)
        where T : notnull => _settings[setting.Id] = value;

    public Task<SettingValue<T>> ReadSettingAsync<T>(Setting<T> setting, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (SettingsFail)
        {
            return Task.FromResult(new SettingValue<T>(default, succeeded: false));
        }

        var value = _settings.TryGetValue(setting.Id, out var changed) ? (T)changed : setting.DefaultValue;
        return Task.FromResult(new SettingValue<T>(value, succeeded: true));
    }
}
