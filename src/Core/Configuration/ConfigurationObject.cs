using System.Globalization;
using System.Text.Json;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>An object in a configuration file whose properties are taken one by one; what is wrong is reported at its place.</summary>
internal sealed class ConfigurationObject
{
    private readonly ConfigurationText _text;
    private readonly ConfigurationNode _node;
    private readonly string _name;
    private readonly Dictionary<string, (ConfigurationNode Name, ConfigurationNode Value)> _values = new(
        StringComparer.Ordinal
    );

    private ConfigurationObject(ConfigurationText text, ConfigurationNode node, string name) =>
        (_text, _node, _name) = (text, node, name);

    /// <summary>Opens an object.</summary>
    /// <param name="text">The file.</param>
    /// <param name="node">The value.</param>
    /// <param name="name">What the object is, with its article: <c>a checklist</c>.</param>
    /// <param name="keys">The properties that it may have.</param>
    /// <returns>The object, without properties that are unknown or repeated; <see langword="null"/> if the value is none.</returns>
    public static ConfigurationObject? TryOpen(
        ConfigurationText text,
        ConfigurationNode node,
        string name,
        params ReadOnlySpan<string> keys
    )
    {
        if (node.Kind != JsonTokenType.StartObject)
        {
            text.Report(node.Position, $"{name} must be an object.");
            return null;
        }

        var opened = new ConfigurationObject(text, node, name);
        foreach (var (key, value) in node.Properties)
        {
            if (key.Text is not { } known || !keys.Contains(known))
            {
                text.Report(
                    key.Position,
                    $"{name} has no key '{key.Text}'; the keys are {string.Join(", ", keys.ToArray())}."
                );
            }
            else if (!opened._values.TryAdd(known, (key, value)))
            {
                text.Report(key.Position, $"'{known}' is set twice.");
            }
        }

        return opened;
    }

    /// <summary>Finds a value of any kind.</summary>
    public ConfigurationNode? Find(string key) => _values.GetValueOrDefault(key).Value;

    /// <summary>Takes a value of any kind, whose absence is reported.</summary>
    public ConfigurationNode? Require(string key)
    {
        if (Find(key) is { } value)
        {
            return value;
        }

        _text.Report(_node.Position, $"{_name} must have '{key}'.");
        return null;
    }

    /// <summary>Takes a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="mostCharacters">How long it may be.</param>
    /// <returns>The text; <see langword="null"/> if it is not set, or wrong, which is reported.</returns>
    public string? FindText(string key, int mostCharacters) =>
        Find(key) is { } value ? _text.TryTakeText(value, $"'{key}'", mostCharacters) : null;

    /// <summary>Takes a text whose absence is reported, else as <see cref="FindText"/>.</summary>
    public string? RequireText(string key, int mostCharacters) =>
        Require(key) is null ? null : FindText(key, mostCharacters);

    /// <summary>Where a property stands that was found.</summary>
    public SourceLocation LocationOf(string key) => _text.LocationOf(_values[key].Name.Position);

    /// <summary>Takes a whole number with its place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    /// <returns>The number; <see langword="null"/> if it is not set, or wrong, which is reported.</returns>
    public ConfiguredValue<int>? FindNumber(string key, int least, int most)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.Number is { } number && number >= least && number <= most)
        {
            return new(number, LocationOf(key));
        }

        _text.Report(
            value.Position,
            string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a whole number from {least} to {most}.")
        );
        return null;
    }

    /// <summary>Takes a flag with its place.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The flag; <see langword="null"/> if it is not set, or wrong, which is reported.</returns>
    public ConfiguredValue<bool>? FindFlag(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.Kind is JsonTokenType.True or JsonTokenType.False)
        {
            return new(value.Kind == JsonTokenType.True, LocationOf(key));
        }

        _text.Report(value.Position, $"'{key}' must be true or false.");
        return null;
    }

    /// <summary>Takes the <c>category</c>, which must be a name that test frameworks can carry.</summary>
    /// <returns>The category; <see langword="null"/> if it is not set, or wrong, which is reported.</returns>
    public string? FindCategory()
    {
        var category = FindText("category", ConfigurationLimits.Name);
        // the names of categories are also operands in the filters of test runners
        if (category?.AsSpan().ContainsAny(",!+-") == true || category?.Any(char.IsControl) == true)
        {
            _text.Report(Find("category")!.Position, "'category' may hold no comma, !, + and -: NUnit refuses them.");
            return null;
        }

        return category;
    }
}
