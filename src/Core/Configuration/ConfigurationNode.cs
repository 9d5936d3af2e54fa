using System.Text;
using System.Text.Json;

namespace SkeletonForge.Core.Configuration;

/// <summary>A value in a configuration file that keeps its place, for values that are more than a text or a list.</summary>
/// <param name="Kind">What the value begins with.</param>
/// <param name="Position">Where it begins.</param>
internal sealed record ConfigurationNode(JsonTokenType Kind, long Position)
{
    /// <summary>The text of a string; <see langword="null"/> for other values, and for text that is no Unicode.</summary>
    public string? Text { get; private init; }

    /// <summary>A whole number; <see langword="null"/> for other values, and for numbers that are too large.</summary>
    public int? Number { get; private init; }

    /// <summary>The elements of a list, in order.</summary>
    public IReadOnlyList<ConfigurationNode> Items { get; private init; } = [];

    /// <summary>The properties of an object, in order.</summary>
    public IReadOnlyList<(ConfigurationNode Name, ConfigurationNode Value)> Properties { get; private init; } = [];

    /// <summary><see langword="true"/> if a string stands in the file as it is meant, without escapes.</summary>
    private bool IsVerbatim { get; init; }

    /// <summary>Where a character of a string stands; where the string begins, if that cannot be told.</summary>
    /// <param name="index">The index of the character in <see cref="Text"/>.</param>
    public long PositionOf(int index) =>
        IsVerbatim ? Position + 1 + Encoding.UTF8.GetByteCount(Text.AsSpan(0, index)) : Position;

    /// <summary>Reads the value that a reader stands on to its end. The reader limits how deep values may nest.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    public static ConfigurationNode Read(ref Utf8JsonReader reader)
    {
        var node = new ConfigurationNode(reader.TokenType, reader.TokenStartIndex);
        return reader.TokenType switch
        {
            JsonTokenType.StartArray => node with { Items = ReadItems(ref reader) },
            JsonTokenType.StartObject => node with { Properties = ReadProperties(ref reader) },
            JsonTokenType.String or JsonTokenType.PropertyName => node with
            {
                Text = ConfigurationParser.TryGetText(ref reader),
                IsVerbatim = !reader.ValueIsEscaped,
            },
            JsonTokenType.Number => node with { Number = reader.TryGetInt32(out var number) ? number : null },
            _ => node,
        };
    }

    private static List<ConfigurationNode> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<ConfigurationNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }

        return items;
    }

    private static List<(ConfigurationNode Name, ConfigurationNode Value)> ReadProperties(ref Utf8JsonReader reader)
    {
        var properties = new List<(ConfigurationNode Name, ConfigurationNode Value)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Read(ref reader);
            reader.Read();
            properties.Add((name, Read(ref reader)));
        }

        return properties;
    }
}
