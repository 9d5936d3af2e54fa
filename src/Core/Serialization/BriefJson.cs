using System.Text.Json;
using SkeletonForge.Core.Briefs;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes briefs as data.</summary>
internal static class BriefJson
{
    public static string Write(Brief brief) =>
        IndentedJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("step", BehaviorJson.NameOf(brief.Step));
            writer.WriteString("subject", brief.Subject);
            WriteAll(
                writer,
                "principles",
                brief.Principles,
                file =>
                {
                    writer.WriteString("path", file.Path);
                    writer.WriteString("text", file.Text);
                }
            );
            writer.WriteString("contract", brief.Contract);
            WriteAll(
                writer,
                "fixtures",
                brief.Fixtures,
                fixture =>
                {
                    writer.WriteString("name", fixture.Name);
                    writer.WriteString("gives", fixture.Gives);
                    WritePlace(writer, fixture.Path, fixture.Line);
                }
            );
            WriteAll(writer, "fixtureClasses", brief.FixtureClasses, code => WriteCode(writer, code));
            WriteAll(writer, "fixtureTypes", brief.FixtureTypes, code => WriteCode(writer, code));
            WriteAll(
                writer,
                "missing",
                brief.Missing,
                gap =>
                {
                    writer.WriteString("type", gap.TypeName);
                    writer.WriteNumber("tests", gap.Tests);
                }
            );
            WriteAll(writer, "tests", brief.Tests, test => WriteTest(writer, test));
            writer.WriteList("otherTests", brief.OtherTests);
            writer.WriteList("namespacesInScope", brief.NamespacesInScope);
            writer.WriteList("namespaces", brief.Namespaces);
            writer.WriteString("targetFramework", brief.TargetFramework);
            writer.WriteBoolean("warningsAreErrors", brief.WarningsAreErrors);
            writer.WriteList("packages", brief.Packages);
            WriteAll<BriefCode>(
                writer,
                "examples",
                brief.Example is { } example ? [example] : [],
                code => WriteCode(writer, code)
            );
            writer.WriteList("leftOut", brief.LeftOut);
            writer.WriteEndObject();
        });

    private static void WriteTest(Utf8JsonWriter writer, BriefTest test)
    {
        var behavior = test.Behavior;
        writer.WriteString("id", behavior.Id);
        writer.WriteString("name", test.Name);
        writer.WriteString("member", test.Member);
        writer.WriteString("state", BehaviorJson.NameOf(test.State));
        writer.WriteString("given", behavior.Given);
        writer.WriteString("when", behavior.When);
        writer.WriteString("then", behavior.Then);
        writer.WriteString("evidence", behavior.Evidence);
        writer.WriteString("catches", behavior.Catches);
        writer.WriteList("fixtures", test.Fixtures);
        writer.WriteList("missing", test.Missing);
        WritePlace(writer, test.Path, test.Line);
        writer.WriteString("code", test.Code);
        writer.WriteString("pendingMark", test.PendingMark);
        writer.WriteString("writtenMark", test.WrittenMark);
    }

    private static void WriteCode(Utf8JsonWriter writer, BriefCode code)
    {
        writer.WriteString("name", code.Name);
        WritePlace(writer, code.Path, code.Line);
        writer.WriteString("code", code.Code);
    }

    private static void WritePlace(Utf8JsonWriter writer, string? path, int line)
    {
        writer.WriteString("path", path);
        if (line > 0)
        {
            writer.WriteNumber("line", line);
        }
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
