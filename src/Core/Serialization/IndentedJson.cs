using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes JSON for people: indented, the same on every machine.</summary>
internal static class IndentedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // for people and terminals; nothing embeds it in HTML
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value.</summary>
    /// <param name="write">Writes the value.</param>
    /// <returns>The text, with line feeds and a final one.</returns>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        // the writer's line endings are the platform's; those inside of strings are escaped
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Writes a property that is a list of texts.</summary>
    /// <param name="writer">Where the object is written.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="items">The texts.</param>
    public static void WriteList(this Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
