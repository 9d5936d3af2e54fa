using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SkeletonForge.Core.Writing;
using SkeletonForge.Workspaces.Evaluation;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>An evaluation as it is kept: with what decided it, as one digest.</summary>
internal sealed record CacheEntry(int Schema, EvaluatedProject Project, EvaluationInputs Inputs, string Digest)
{
    /// <summary>Raised with every change to what is kept; an entry with another number is a miss.</summary>
    public const int CurrentSchema = 2;

    /// <summary>Says whether nothing is missing; a file that was tampered with can be anything.</summary>
    [JsonIgnore]
    public bool IsWhole =>
        this
            is {
                Project: { Facts: not null, Inputs: not null, LinkedFolders: not null },
                Inputs: { Files: not null, Folders: not null, Variables: not null, Existing: not null }
            };

    /// <summary>Says whether everything that decided the evaluation is as it was.</summary>
    [JsonIgnore]
    public bool IsCurrent => string.Equals(Inputs.Digest(), Digest, StringComparison.Ordinal);
}

[JsonSerializable(typeof(CacheEntry))]
internal sealed partial class CacheJson : JsonSerializerContext;

/// <summary>Keeps evaluations as files in a folder. Whatever is wrong with a file, it counts as absent.</summary>
internal sealed class FactsStore(string folder)
{
    /// <summary>The store in the user's cache folder.</summary>
    public static FactsStore ForUser { get; } = new(UserCache.Folder("projects"));

    public CacheEntry? TryRead(string projectPath, FrameworkWish wish)
    {
        try
        {
            return
                CacheFile.TryRead(PathOf(projectPath, wish)) is { } content
                && JsonSerializer.Deserialize(content, CacheJson.Default.CacheEntry)
                    is { Schema: CacheEntry.CurrentSchema, IsWhole: true } entry
                ? entry
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps an entry, all of it or nothing; a folder that cannot be written to keeps nothing.</summary>
    public void Write(string projectPath, FrameworkWish wish, CacheEntry entry) =>
        CacheFile.Write(
            PathOf(projectPath, wish),
            JsonSerializer.SerializeToUtf8Bytes(entry, CacheJson.Default.CacheEntry)
        );

    private string PathOf(string projectPath, FrameworkWish wish) =>
        Path.Combine(
            folder,
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{projectPath}\n{wish}")))[..32] + ".json"
        );
}
