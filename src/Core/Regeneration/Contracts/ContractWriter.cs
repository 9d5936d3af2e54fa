using System.Text.Json;
using SkeletonForge.Core.Serialization;

namespace SkeletonForge.Core.Regeneration.Contracts;

/// <summary>Writes the text of contract files. <c>docs/contracts.schema.json</c> describes it.</summary>
internal static class ContractWriter
{
    /// <summary>The version of the form that is written, and the newest that is read.</summary>
    public const int Schema = 1;

    /// <summary>Writes a contract file.</summary>
    /// <param name="suite">What it remembers.</param>
    /// <param name="tool">The version of the tool that made it what it is, without the patch.</param>
    /// <returns>The text; the same for the same arguments.</returns>
    public static string Write(KnownSuite suite, string tool)
    {
        var tests = suite.Tests.ToLookup(test => test.Member, StringComparer.Ordinal);
        return IndentedJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("schema", Schema);
            writer.WriteString("tool", tool);
            writer.WriteString("type", suite.Type);
            if (!suite.Formerly.IsEmpty)
            {
                writer.WriteList("formerly", suite.Formerly);
            }

            writer.WriteString("signature", suite.Signature);
            writer.WriteList("documentation", suite.Documentation);
            if (!suite.Implementations.IsEmpty)
            {
                writer.WriteList("implementations", suite.Implementations);
            }

            writer.WriteStartArray("members");
            foreach (var member in suite.Members)
            {
                writer.WriteStartObject();
                writer.WriteString("id", member.Id);
                writer.WriteString("signature", member.Signature);
                writer.WriteList("documentation", member.Documentation);
                WriteBehaviors(writer, tests[member.Id]);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteBehaviors(writer, tests[suite.Type]);
            writer.WriteEndObject();
        });
    }

    private static void WriteBehaviors(Utf8JsonWriter writer, IEnumerable<KnownTest> tests)
    {
        writer.WriteStartArray("behaviors");
        foreach (var test in tests)
        {
            writer.WriteStartObject();
            writer.WriteString("id", test.Id);
            if (!string.Equals(test.DerivedId, test.Id, StringComparison.Ordinal))
            {
                writer.WriteString("derived", test.DerivedId);
            }

            WriteUnlessEmpty(writer, "given", test.Given);
            writer.WriteString("when", test.When);
            writer.WriteString("then", test.Then);
            WriteUnlessEmpty(writer, "outcome", test.Outcome);
            writer.WriteString("test", test.TestName);
            WriteUnlessEmpty(writer, "hash", test.Hash);
            if (test.IsDeclined)
            {
                writer.WriteBoolean("declined", true);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter writer, string name, string text)
    {
        if (text.Length > 0)
        {
            writer.WriteString(name, text);
        }
    }
}
