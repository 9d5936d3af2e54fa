using System.Text.Json;

namespace SkeletonForge.Core.Configuration;

/// <summary>An object in a configuration file whose properties are taken one by one; what is wrong is reported at its place.</summary>
internal sealed class ConfigurationObject
{
    private readonly ConfigurationText _text;
    private readonly ConfigurationNode _node;
    private readonly string _name;
    private readonly Dictionary<string, ConfigurationNode> _values = new(StringComparer.Ordinal);

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
            else if (!opened._values.TryAdd(known, value))
            {
                text.Report(key.Position, $"'{known}' is set twice.");
            }
        }

        return opened;
    }

    /// <summary>Finds a value of any kind.</summary>
    public ConfigurationNode? Find(string key) => _values.GetValueOrDefault(key);

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
    public string? FindText(string key, int mostCharacters)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(value.Text) || value.Text.Contains('\0', StringComparison.Ordinal))
        {
            _text.Report(value.Position, $"'{key}' must be a string that is not empty.");
            return null;
        }

        if (value.Text.Length > mostCharacters)
        {
            _text.Report(value.Position, $"'{key}' may have {mostCharacters} characters.");
            return null;
        }

        return value.Text;
    }

    /// <summary>Takes a text whose absence is reported, else as <see cref="FindText"/>.</summary>
    public string? RequireText(string key, int mostCharacters) =>
        Require(key) is null ? null : FindText(key, mostCharacters);
}
