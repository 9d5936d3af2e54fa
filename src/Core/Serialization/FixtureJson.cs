using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Fixtures;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes what test projects offer to suites.</summary>
internal static class FixtureJson
{
    public static void Write(Utf8JsonWriter writer, BehaviorSet set, SuitePlacement? placement)
    {
        writer.WriteStartObject();
        writer.WriteString("type", set.Type.Value);
        writer.WriteString("file", placement?.FilePath);
        var fixtures = placement?.Fixtures;
        WriteBase(writer, fixtures?.Base);
        writer.WriteStartArray("passedOver");
        foreach (var passed in fixtures?.PassedOver ?? default)
        {
            writer.WriteStartObject();
            writer.WriteString("id", passed.Id.Value);
            writer.WriteString("name", passed.DisplayName);
            writer.WriteString("reason", passed.Reason);
            WriteLocation(writer, passed.Location);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("offers");
        foreach (var offer in fixtures?.Offers ?? default)
        {
            Write(writer, offer);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("behaviors");
        for (var i = 0; i < (fixtures?.Behaviors.Count ?? 0); i++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", set.Behaviors[i].Id);
            WriteLinks(writer, fixtures!.Behaviors[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes what serves a behavior, into the object of the behavior.</summary>
    public static void WriteLinks(Utf8JsonWriter writer, BehaviorFixtures fixtures)
    {
        writer.WriteStartArray("fixtures");
        foreach (var link in fixtures.Links)
        {
            writer.WriteStartObject();
            writer.WriteString("id", link.Fixture.Value);
            writer.WriteString("purpose", BehaviorJson.NameOf(link.Purpose));
            writer.WriteString("parameter", link.Parameter);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("missing");
        foreach (var missing in fixtures.Missing)
        {
            writer.WriteStartObject();
            writer.WriteString("type", missing.Type.Value);
            writer.WriteString("name", missing.TypeName);
            writer.WriteString("purpose", BehaviorJson.NameOf(missing.Purpose));
            writer.WriteString("parameter", missing.Parameter);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteBase(Utf8JsonWriter writer, TestBase? testBase)
    {
        if (testBase is null)
        {
            writer.WriteNull("base");
            return;
        }

        writer.WriteStartObject("base");
        writer.WriteString("id", testBase.Id.Value);
        writer.WriteString("name", testBase.DisplayName);
        writer.WriteString("reason", BehaviorJson.NameOf(testBase.Reason));
        writer.WriteString("explanation", testBase.Explanation);
        WriteLocation(writer, testBase.Location);
        WriteTexts(
            writer,
            "constructor",
            testBase.ConstructorParameters.Select(parameter => $"{parameter.Type} {parameter.Name}")
        );
        WriteTexts(writer, "interfaces", testBase.Interfaces.Select(type => type.ToString()));
        WriteTexts(writer, "overrides", testBase.Overrides.Select(header => header.ToString()));
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Fixture offer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", offer.Id.Value);
        writer.WriteString("name", offer.DisplayName);
        writer.WriteString("kind", BehaviorJson.NameOf(offer.Kind));
        writer.WriteString("gives", offer.TypeName);
        WriteLocation(writer, offer.Location);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, SourceLocation? location)
    {
        writer.WriteString("path", location?.Path);
        if (location is { Line: > 0 })
        {
            writer.WriteNumber("line", location.Line);
        }
    }
}
