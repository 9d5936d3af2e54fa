using System.Text;
using System.Text.Json;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>What a contract file holds.</summary>
/// <param name="Suite">What it remembers.</param>
/// <param name="Tool">The version of the tool that made it what it is.</param>
internal sealed record StoredContract(KnownSuite Suite, string Tool);

/// <summary>Reads the text of a contract file. Whatever is wrong is a <see cref="JsonException"/> that knows the line.</summary>
internal sealed class ContractParser
{
    private readonly byte[] _bytes;

    private ContractParser(string text) => _bytes = Encoding.UTF8.GetBytes(text);

    private delegate void PropertyParser(ref Utf8JsonReader reader, string name);

    private delegate T ItemParser<out T>(ref Utf8JsonReader reader);

    /// <summary>Finds out which form a file has, whatever else stands in it.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The version of its schema.</returns>
    /// <exception cref="JsonException">The text is not JSON, or tells no version.</exception>
    public static int SchemaOf(string text)
    {
        var parser = new ContractParser(text);
        var reader = parser.Start();
        int? schema = null;
        parser.ParseObject(
            ref reader,
            (ref property, name) =>
            {
                if (name is "schema" && property.TokenType == JsonTokenType.Number)
                {
                    schema = property.TryGetInt32(out var version) ? version : int.MaxValue;
                }
                else
                {
                    property.Skip();
                }
            }
        );
        // what follows the object is only looked at when the reader is asked for it
        reader.Read();
        return schema is > 0 ? schema.Value : throw new JsonException("'schema' must be a number from 1.", null, 0, 0);
    }

    /// <summary>Reads a file of the form that this version writes.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="JsonException">The text does not have that form.</exception>
    public static StoredContract Parse(string text)
    {
        var parser = new ContractParser(text);
        var reader = parser.Start();
        return parser.ParseContract(ref reader);
    }

    private Utf8JsonReader Start()
    {
        var reader = new Utf8JsonReader(_bytes);
        reader.Read();
        return reader;
    }

    private StoredContract ParseContract(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? tool = null;
        string? type = null;
        string? signature = null;
        EquatableArray<string> formerly = default;
        EquatableArray<string> documentation = default;
        EquatableArray<string> implementations = default;
        List<(KnownMember Member, List<KnownTest> Tests)> members = [];
        List<KnownTest> ofType = [];
        ParseObject(
            ref reader,
            (ref property, name) =>
            {
                switch (name)
                {
                    case "tool":
                        tool = ParseText(ref property);
                        break;
                    case "type":
                        type = ParseText(ref property);
                        break;
                    case "formerly":
                        formerly = ParseList(ref property, ParseText).ToEquatableArray();
                        break;
                    case "signature":
                        signature = ParseText(ref property);
                        break;
                    case "documentation":
                        documentation = ParseList(ref property, ParseText).ToEquatableArray();
                        break;
                    case "implementations":
                        implementations = ParseList(ref property, ParseText).ToEquatableArray();
                        break;
                    case "members":
                        members = ParseList(ref property, ParseMember);
                        break;
                    case "behaviors":
                        ofType = ParseList(ref property, ParseTest);
                        break;
                    default:
                        property.Skip();
                        break;
                }
            }
        );
        var id = Require(type, "type", start);
        return new(
            new(
                id,
                members
                    .SelectMany(member => member.Tests.Select(test => test with { Member = member.Member.Id }))
                    .Concat(ofType.Select(test => test with { Member = id }))
                    .ToEquatableArray()
            )
            {
                Signature = Require(signature, "signature", start),
                Formerly = formerly,
                Documentation = documentation,
                Implementations = implementations,
                Members = members.Select(member => member.Member).ToEquatableArray(),
            },
            Require(tool, "tool", start)
        );
    }

    private (KnownMember Member, List<KnownTest> Tests) ParseMember(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        string? id = null;
        string? signature = null;
        EquatableArray<string> documentation = default;
        List<KnownTest> tests = [];
        ParseObject(
            ref reader,
            (ref property, name) =>
            {
                switch (name)
                {
                    case "id":
                        id = ParseText(ref property);
                        break;
                    case "signature":
                        signature = ParseText(ref property);
                        break;
                    case "documentation":
                        documentation = ParseList(ref property, ParseText).ToEquatableArray();
                        break;
                    case "behaviors":
                        tests = ParseList(ref property, ParseTest);
                        break;
                    default:
                        property.Skip();
                        break;
                }
            }
        );
        return (new(Require(id, "id", start), Require(signature, "signature", start), documentation), tests);
    }

    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    private KnownTest ParseTest(ref Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var isDeclined = false;
        ParseObject(
            ref reader,
            (ref property, name) =>
            {
                if (name is "declined")
                {
                    isDeclined = ParseFlag(ref property);
                }
                else if (name is "id" or "derived" or "given" or "when" or "then" or "outcome" or "test" or "hash")
                {
                    texts[name] = ParseText(ref property);
                }
                else
                {
                    property.Skip();
                }
            }
        );
        var id = Required("id");
        if (!_ids.Add(id))
        {
            throw Wrong(start, $"the behavior '{id}' stands there twice.");
        }

        return new(
            id,
            "",
            Optional("given"),
            Required("when"),
            Required("then"),
            Required("test"),
            Optional("hash"),
            isDeclined
        )
        {
            Outcome = Optional("outcome"),
            DerivedId = texts.GetValueOrDefault("derived", id),
        };

        string Required(string name) => Require(texts.GetValueOrDefault(name), name, start);

        string Optional(string name) => texts.GetValueOrDefault(name, "");
    }

    private void ParseObject(ref Utf8JsonReader reader, PropertyParser parse)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong(reader.TokenStartIndex, "there must be an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ParseAnyText(ref reader);
            reader.Read();
            parse(ref reader, name);
        }
    }

    private List<T> ParseList<T>(ref Utf8JsonReader reader, ItemParser<T> parse)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Wrong(reader.TokenStartIndex, "there must be a list.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(parse(ref reader));
        }

        return items;
    }

    private string ParseText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? ParseAnyText(ref reader)
            : throw Wrong(reader.TokenStartIndex, "there must be a string.");

    private bool ParseFlag(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False
            ? reader.GetBoolean()
            : throw Wrong(reader.TokenStartIndex, "there must be true or false.");

    private string ParseAnyText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(reader.TokenStartIndex, "half of a surrogate pair is no text.");
        }
    }

    private string Require(string? text, string name, long start) =>
        text ?? throw Wrong(start, $"'{name}' is missing.");

    private JsonException Wrong(long position, string what) =>
        new(what, path: null, _bytes.AsSpan(0, (int)position).Count((byte)'\n'), bytePositionInLine: null);
}
