using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes behaviors in the form that the design fixes.</summary>
internal static class BehaviorJson
{
    public static void Write(Utf8JsonWriter writer, BehaviorSet set, SuiteFixtures? fixtures = null)
    {
        writer.WriteStartObject();
        writer.WriteString("type", set.Type.Value);
        writer.WriteStartArray("behaviors");
        for (var i = 0; i < set.Behaviors.Count; i++)
        {
            Write(writer, set.Behaviors[i], fixtures?.Behaviors[i]);
        }

        writer.WriteEndArray();
        WriteUndocumented(writer, set);
        writer.WriteEndObject();
    }

    private static void WriteUndocumented(Utf8JsonWriter writer, BehaviorSet set)
    {
        writer.WriteStartArray("undocumented");
        foreach (var member in set.Undocumented)
        {
            writer.WriteStartObject();
            writer.WriteString("member", member.Member.Value);
            writer.WriteStartArray("advice");
            foreach (var advice in member.Advice)
            {
                writer.WriteStringValue(advice);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Behavior behavior, BehaviorFixtures? fixtures)
    {
        writer.WriteStartObject();
        writer.WriteString("id", behavior.Id);
        writer.WriteString("member", behavior.Member.Value);
        writer.WriteString("origin", NameOf(behavior.Origin));
        writer.WriteString("source", NameOf(behavior.Source));
        writer.WriteString("kind", NameOf(behavior.Kind));
        if (behavior.Category is { } category)
        {
            writer.WriteString("category", category);
        }

        writer.WriteString("given", behavior.Given);
        writer.WriteString("when", behavior.When);
        writer.WriteString("then", behavior.Then);
        writer.WriteStartObject("outcome");
        writer.WriteString("kind", NameOf(behavior.Outcome.Kind));
        writer.WriteString("exception", behavior.Outcome.Exception);
        writer.WriteString("literal", behavior.Outcome.Literal);
        writer.WriteEndObject();
        writer.WriteString("catches", behavior.Catches);
        writer.WriteString("evidence", behavior.Evidence);
        if (fixtures is not null)
        {
            FixtureJson.WriteLinks(writer, fixtures);
        }

        writer.WriteEndObject();
    }

    internal static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
