using System.Text.Json;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Configuration;

/// <summary>
/// Reads the text of one configuration file into entries, each known and of the right kind. Whatever is wrong is
/// reported at its place and costs only itself. Knows nothing of other files or of what the values mean.
/// </summary>
internal sealed class ConfigurationParser
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly ConfigurationText _text;
    private readonly List<ConfigurationEntry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private ConfigurationParser(ConfigurationText text) => _text = text;

    /// <summary>Parses the text of a configuration file.</summary>
    /// <param name="path">The file's path, for diagnostics.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostics">Takes what is wrong with it.</param>
    /// <returns>The entries that are right, in order.</returns>
    public static IReadOnlyList<ConfigurationEntry> Parse(string path, string text, List<ForgeDiagnostic> diagnostics)
    {
        var parser = new ConfigurationParser(new(path, text, diagnostics));
        try
        {
            parser.ReadFile();
        }
        catch (JsonException exception)
        {
            parser._text.ReportLine((int)(exception.LineNumber ?? 0) + 1, "the file is not valid JSON.");
        }

        return parser._entries;
    }

    private void ReadFile()
    {
        var reader = new Utf8JsonReader(_text.Bytes, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            _text.Report(reader.TokenStartIndex, "the file must hold one JSON object.");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(ref reader);
        }

        // what follows the object is only looked at when the reader is asked for it
        reader.Read();
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var name = TryGetText(ref reader);
        reader.Read();
        if (ConfigurationKey.Find(name) is not { } key)
        {
            _text.Report(start, $"there is no key '{name}'; the keys are {KeyList()}.");
            reader.Skip();
            return;
        }

        if (key.Kind == ConfigurationKind.SignatureFacts && reader.TokenType == JsonTokenType.StartObject)
        {
            ReadFlags(ref reader, start, key);
            return;
        }

        var location = _text.LocationOf(start);
        var entry = key.Kind
            is ConfigurationKind.Checklists
                or ConfigurationKind.Fixtures
                or ConfigurationKind.Categories
                or ConfigurationKind.Split
            ? TryParse(ConfigurationNode.Read(ref reader), key, location)
            : ReadSimple(ref reader, key, location);
        Add(start, key.Name, entry, key.Kind);
    }

    private ConfigurationEntry? TryParse(ConfigurationNode value, ConfigurationKey key, SourceLocation location) =>
        key.Kind switch
        {
            ConfigurationKind.Checklists => new ChecklistParser(_text).TryParse(value, key, location),
            ConfigurationKind.Fixtures => new FixtureParser(_text).TryParse(value, key, location),
            ConfigurationKind.Split => new SplitParser(_text).TryParse(value, key, location),
            _ => new CategoryParser(_text).TryParse(value, key, location),
        };

    private static ConfigurationEntry? ReadSimple(
        ref Utf8JsonReader reader,
        ConfigurationKey key,
        SourceLocation location
    ) => TryReadValue(ref reader, key.Kind) is { } values ? new(key, values.ToEquatableArray(), location) : null;

    private void ReadFlags(ref Utf8JsonReader reader, long keyStart, ConfigurationKey key)
    {
        if (!_names.Add(key.Name))
        {
            _text.Report(keyStart, $"'{key.Name}' is set twice.");
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = reader.TokenStartIndex;
            var name = TryGetText(ref reader);
            reader.Read();
            if (SignatureFactNames.Find(name) is null)
            {
                var names = string.Join(", ", SignatureFactNames.All);
                _text.Report(start, $"there is no key '{name}' in '{key.Name}'; the keys are {names}.");
                reader.Skip();
                continue;
            }

            var flag = TryReadValue(ref reader, ConfigurationKind.Flag);
            var entry = flag is null
                ? null
                : new ConfigurationEntry(key, flag.Prepend(name!).ToEquatableArray(), _text.LocationOf(start));
            Add(start, $"{key.Name}.{name}", entry, ConfigurationKind.Flag);
        }
    }

    private void Add(long start, string name, ConfigurationEntry? entry, ConfigurationKind expected)
    {
        if (entry is null)
        {
            _text.Report(start, $"'{name}' must be {Expected(expected)}.");
        }
        else if (!_names.Add(name))
        {
            _text.Report(start, $"'{name}' is set twice.");
        }
        else
        {
            _entries.Add(entry);
        }
    }

    /// <summary>Reads the value that the reader stands on to its end, whether it is right or not.</summary>
    private static List<string>? TryReadValue(ref Utf8JsonReader reader, ConfigurationKind kind)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when kind is not (ConfigurationKind.Flag or ConfigurationKind.SignatureFacts):
                return TryGetText(ref reader) is { } text && IsValid(text, kind) ? [text] : null;
            case JsonTokenType.True or JsonTokenType.False when kind == ConfigurationKind.Flag:
                return [reader.TokenType == JsonTokenType.True ? "true" : "false"];
            case JsonTokenType.StartArray when kind == ConfigurationKind.Texts:
                return TryReadList(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    private static List<string>? TryReadList(ref Utf8JsonReader reader)
    {
        List<string>? texts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (
                reader.TokenType == JsonTokenType.String
                && TryGetText(ref reader) is { } text
                && IsValid(text, ConfigurationKind.Texts)
            )
            {
                texts?.Add(text);
            }
            else
            {
                reader.Skip();
                texts = null;
            }
        }

        return texts;
    }

    private static bool IsValid(string text, ConfigurationKind kind) =>
        kind == ConfigurationKind.TestFramework
            ? TestFrameworkNames.Find(text) is not null
            : !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal);

    internal static string? TryGetText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, which JSON can escape and no path or name can hold
            return null;
        }
    }

    private static string Expected(ConfigurationKind kind) =>
        kind switch
        {
            ConfigurationKind.Flag => "true or false",
            ConfigurationKind.Path => "a path",
            ConfigurationKind.Texts => "a string or a list of strings, none of them empty",
            ConfigurationKind.SignatureFacts => "an object of kinds, each true or false",
            ConfigurationKind.Checklists or ConfigurationKind.Categories => "a list",
            ConfigurationKind.Fixtures or ConfigurationKind.Split => "an object",
            ConfigurationKind.TestFramework => $"one of {string.Join(", ", TestFrameworkNames.All)}",
            _ => "a string that is not empty",
        };

    private static string KeyList() => string.Join(", ", ConfigurationKey.All.Select(key => key.Name));
}
