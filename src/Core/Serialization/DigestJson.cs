using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Fixtures;

namespace SkeletonForge.Core.Serialization;

/// <summary>Writes the digest of a type: what can be called, what is thrown and promised, what fixtures there are. No blank too many.</summary>
internal static class DigestJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the digest.</summary>
    /// <param name="type">The contract.</param>
    /// <param name="behaviors">The behaviors, with the ids that their tests have.</param>
    /// <param name="fixtures">The fixtures that serve some of them.</param>
    /// <returns>One line.</returns>
    public static string Write(TypeContract type, IReadOnlyList<Behavior> behaviors, IEnumerable<Fixture> fixtures)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("type", type.DisplayName);
            writer.WriteString("signature", type.Signature.ToString());
            WritePromises(writer, "invariants", behaviors.Where(behavior => behavior.Member == type.Id));
            writer.WriteStartArray("members");
            foreach (var member in type.Members)
            {
                Write(writer, member, behaviors.Where(behavior => behavior.Member == member.Id));
            }

            writer.WriteEndArray();
            writer.WriteStartObject("fixtures");
            foreach (var fixture in fixtures.DistinctBy(fixture => fixture.DisplayName, StringComparer.Ordinal))
            {
                writer.WriteString(fixture.DisplayName, fixture.TypeName);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, MemberContract member, IEnumerable<Behavior> behaviors)
    {
        var (thrown, others) = (
            behaviors.Where(behavior => behavior.Outcome.Exception is not null).ToList(),
            behaviors.Where(behavior => behavior.Outcome.Exception is null)
        );
        writer.WriteStartObject();
        writer.WriteString("name", member.DisplayName);
        writer.WriteString("signature", member.Signature.ToString());
        if (thrown.Count > 0)
        {
            writer.WriteStartObject("throws");
            foreach (var exception in thrown.GroupBy(NameOfException, StringComparer.Ordinal))
            {
                writer.WriteList(exception.Key, exception.Select(behavior => behavior.Given));
            }

            writer.WriteEndObject();
        }

        WritePromises(writer, "promises", others);
        writer.WriteEndObject();
    }

    private static void WritePromises(Utf8JsonWriter writer, string name, IEnumerable<Behavior> behaviors)
    {
        var promises = behaviors.ToList();
        if (promises.Count == 0)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach (var behavior in promises)
        {
            writer.WriteString(
                behavior.Id,
                behavior.Given.Length == 0 ? behavior.Then : $"given {behavior.Given}: {behavior.Then}"
            );
        }

        writer.WriteEndObject();
    }

    private static string NameOfException(Behavior behavior)
    {
        var id = behavior.Outcome.Exception!;
        return id[(id.LastIndexOfAny(['.', ':']) + 1)..];
    }
}
