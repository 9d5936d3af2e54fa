using System.Text.Json;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>Reads what one configuration file says about fixtures. Whatever is wrong is reported at its place and costs only itself.</summary>
/// <param name="text">The file.</param>
internal sealed class FixtureParser(ConfigurationText text)
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

        var fixtures = ConfigurationObject.TryOpen(text, value, $"'{key.Name}'", "bases", "search")!;
        return new(key, [], location)
        {
            Fixtures = new()
            {
                Bases = fixtures.Find("bases") is { } bases ? ParseBases(bases) : [],
                Search = fixtures.FindFlag("search"),
            },
        };
    }

    private EquatableArray<ConfiguredValue<ConfiguredBase>> ParseBases(ConfigurationNode node)
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            text.Report(node.Position, "'bases' must be an object of patterns, each with the name of a class.");
        }

        var bases = new List<ConfiguredValue<ConfiguredBase>>();
        var patterns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in text.TakeSome(node.Properties, property => property.Name.Position, "bases"))
        {
            if (text.TryTakePattern(name, "a pattern in 'bases'") is not { } pattern)
            {
                continue;
            }

            if (!patterns.Add(pattern))
            {
                text.Report(name.Position, $"'{pattern}' is set twice.");
            }
            else if (TryTakeBase(value) is { } type)
            {
                bases.Add(new(new(pattern, type), text.LocationOf(name.Position)));
            }
        }

        return bases.ToEquatableArray();
    }

    private string? TryTakeBase(ConfigurationNode value)
    {
        if (value.Kind == JsonTokenType.Null || value.Text is "")
        {
            return "";
        }

        if (text.TryTakeText(value, "a base", ConfigurationLimits.Pattern) is not { } name)
        {
            return null;
        }

        if (!name.AsSpan().ContainsAny("<>`*?") && !name.Any(char.IsWhiteSpace))
        {
            return name;
        }

        text.Report(value.Position, "a base must be the name of a class, without type arguments and wildcards.");
        return null;
    }
}
