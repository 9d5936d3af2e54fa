using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkeletonForge.Cli.Terminals;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Cli.Reporting;

/// <summary>Writes JSON the same way everywhere: indented, line feeds, a final line feed.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // the result is read as JSON, never placed in a web page, so that names may stay readable
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    public static void WriteDiagnostics(
        Utf8JsonWriter json,
        IEnumerable<ForgeDiagnostic> diagnostics,
        Terminal terminal
    )
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics.Distinct())
        {
            json.WriteStartObject();
            json.WriteString("id", diagnostic.Rule.Id);
            json.WriteString("severity", SeverityName(diagnostic.Rule.Severity));
            json.WriteString("path", diagnostic.Location is { } place ? terminal.Shorten(place.Path) : null);
            WritePosition(json, "line", diagnostic.Location?.Line);
            WritePosition(json, "column", diagnostic.Location?.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int? position)
    {
        if (position is > 0)
        {
            json.WriteNumber(name, position.Value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string SeverityName(ForgeSeverity severity) =>
        severity switch
        {
            ForgeSeverity.Error => "error",
            ForgeSeverity.Warning => "warning",
            _ => "info",
        };
}
