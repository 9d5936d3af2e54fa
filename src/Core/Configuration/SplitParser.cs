using System.Text.Json;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Configuration;

/// <summary>Reads what one configuration file says about splitting suites. Whatever is wrong is reported at its place and costs only itself.</summary>
/// <param name="text">The file.</param>
internal sealed class SplitParser(ConfigurationText text)
{
    /// <summary>Reads the object of the key.</summary>
    /// <param name="value">The value of the key.</param>
    /// <param name="key">The key.</param>
    /// <param name="location">Where it stands.</param>
    /// <returns>The entry with what is right; <see langword="null"/> if the value is no object.</returns>
    public ConfigurationEntry? TryParse(ConfigurationNode value, ConfigurationKey key, SourceLocation location)
    {
        if (value.Kind != JsonTokenType.StartObject)
        {
            return null;
        }

        var split = ConfigurationObject.TryOpen(text, value, $"'{key.Name}'", "style", "maxLines", "maxTests")!;
        return new(key, [], location)
        {
            Split = new()
            {
                Style = FindStyle(split),
                MaxLines = split.FindNumber("maxLines", ConfigurationLimits.LeastLines, ConfigurationLimits.MostLines),
                MaxTests = split.FindNumber("maxTests", least: 1, ConfigurationLimits.MostTests),
            },
        };
    }

    private ConfiguredValue<SplitStyle>? FindStyle(ConfigurationObject split)
    {
        if (split.Find("style") is not { } value)
        {
            return null;
        }

        if (SplitStyleNames.Find(value.Text) is { } style)
        {
            return new(style, split.LocationOf("style"));
        }

        text.Report(value.Position, $"'style' must be one of {string.Join(", ", SplitStyleNames.All)}.");
        return null;
    }
}
