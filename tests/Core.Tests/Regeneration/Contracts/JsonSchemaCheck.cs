using System.Text.Json;
using System.Text.RegularExpressions;

namespace SkeletonForge.Core.Tests.Regeneration.Contracts;

/// <summary>Checks a value against as much of JSON Schema as the schemas of this repository use; refuses to pass over any other keyword.</summary>
internal sealed class JsonSchemaCheck
{
    private readonly JsonElement _root;
    private readonly List<string> _problems = [];

    private JsonSchemaCheck(JsonElement root) => _root = root;

    public static IReadOnlyList<string> FindProblems(JsonElement schema, JsonElement value)
    {
        var check = new JsonSchemaCheck(schema);
        check.Check(schema, value, "$");
        return check._problems;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "$schema" or "title" or "description" or "$defs" => true,
                "$ref" => CheckAll(() => Check(Resolve(keyword.Value.GetString()!), value, path)),
                "type" => string.Equals(TypeOf(value), keyword.Value.GetString(), StringComparison.Ordinal),
                "const" => JsonElement.DeepEquals(keyword.Value, value),
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "minLength" => value.GetString()!.Length >= keyword.Value.GetInt32(),
                "required" => keyword
                    .Value.EnumerateArray()
                    .All(name => value.TryGetProperty(name.GetString()!, out _)),
                "additionalProperties" => value
                    .EnumerateObject()
                    .All(property => schema.GetProperty("properties").TryGetProperty(property.Name, out _)),
                "properties" => CheckAll(() => CheckProperties(keyword.Value, value, path)),
                "items" => CheckAll(() => CheckItems(keyword.Value, value, path)),
                _ => throw new NotSupportedException(keyword.Name),
            };
            if (!holds)
            {
                _problems.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()}");
            }
        }
    }

    private static bool CheckAll(Action check)
    {
        check();
        return true;
    }

    private void CheckProperties(JsonElement properties, JsonElement value, string path)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (value.TryGetProperty(property.Name, out var inner))
            {
                Check(property.Value, inner, $"{path}.{property.Name}");
            }
        }
    }

    private void CheckItems(JsonElement items, JsonElement value, string path)
    {
        foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
        {
            Check(items, item, $"{path}[{index}]");
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(_root, (element, name) => element.GetProperty(name));

    private static string TypeOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => "number",
            _ => value.ValueKind.ToString().ToLowerInvariant(),
        };
}
