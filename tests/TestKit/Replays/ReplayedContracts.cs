using System.Text.Json;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.TestKit.Replays;

/// <summary>What contract files say of a behavior, read without the product.</summary>
/// <param name="Type">The type, without <c>T:</c>.</param>
/// <param name="Id">The id that it keeps.</param>
/// <param name="Derived">The id that would be derived for it.</param>
/// <param name="Promise">Given, when and then in one line.</param>
public sealed record ReplayedBehavior(string Type, string Id, string Derived, string Promise);

internal static class ReplayedContracts
{
    /// <summary>The behaviors by type and id, those of a type that was renamed by its former names too.</summary>
    public static Dictionary<(string Type, string Id), ReplayedBehavior> Read(MemoryTextStore store)
    {
        var behaviors = new Dictionary<(string, string), ReplayedBehavior>();
        foreach (var (path, text) in store.Files)
        {
            if (!path.EndsWith(".json", StringComparison.Ordinal))
            {
                continue;
            }

            using var document = JsonDocument.Parse(text);
            var type = document.RootElement.GetProperty("type").GetString()!;
            var names = document.RootElement.TryGetProperty("formerly", out var formerly)
                ? formerly.EnumerateArray().Select(name => name.GetString()!).Append(type)
                : [type];
            foreach (var behavior in BehaviorsOf(document.RootElement))
            {
                var id = TextOf(behavior, "id");
                var derived = TextOf(behavior, "derived");
                var read = new ReplayedBehavior(
                    type[2..],
                    id,
                    derived.Length == 0 ? id : derived,
                    $"{TextOf(behavior, "given")} | {TextOf(behavior, "when")} | {TextOf(behavior, "then")}"
                );
                foreach (var name in names)
                {
                    behaviors.TryAdd((name, id), read);
                }
            }
        }

        return behaviors;
    }

    private static IEnumerable<JsonElement> BehaviorsOf(JsonElement root) =>
        root.GetProperty("members")
            .EnumerateArray()
            .SelectMany(member => member.GetProperty("behaviors").EnumerateArray())
            .Concat(root.GetProperty("behaviors").EnumerateArray());

    private static string TextOf(JsonElement behavior, string name) =>
        behavior.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
