using System.Text.Json;
using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes what behaviors were read from.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter writer, BehaviorExplanation type)
    {
        writer.WriteStartObject();
        writer.WriteString("type", type.Derived.Type.Value);
        writer.WriteStartArray("clauses");
        foreach (var reading in type.Readings)
        {
            Write(writer, reading);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ClauseReading reading)
    {
        writer.WriteStartObject();
        writer.WriteString("member", reading.Member.Value);
        writer.WriteString("source", BehaviorJson.NameOf(reading.Source));
        writer.WriteString("about", reading.About);
        writer.WriteString("text", reading.Text);
        writer.WriteString("rule", reading.Rule);
        writer.WriteStartArray("behaviors");
        foreach (var id in reading.Behaviors)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
