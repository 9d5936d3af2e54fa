using System.Reflection;
using System.Text;
using System.Text.Json;
using SkeletonForge.Core;
using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Recall;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Workspaces.Caching;

/// <summary>Remembers runs as files in a folder, one for each request. Whatever is wrong with a file, it counts as absent.</summary>
public sealed class RunMemory : IRunMemory
{
    /// <summary>How many runs are kept; the oldest are forgotten.</summary>
    internal const int MostRuns = 32;

    /// <summary>How long the file of a run may be, in bytes. A longer one is not kept.</summary>
    internal const int LongestRun = 16 * 1024 * 1024;

    private static readonly int DigestLength = Digest.Of("").Length;

    private readonly string _folder;
    private readonly string _tool;

    internal RunMemory(string folder, params IEnumerable<Module> tool)
    {
        _folder = folder;
        _tool = Digest.OfAll(tool.Select(module => module.ModuleVersionId.ToString()));
    }

    /// <summary>The memory in the user's cache folder.</summary>
    /// <param name="host">The module of the host: another build of any part of the tool remembers nothing of this one.</param>
    /// <returns>The memory.</returns>
    public static RunMemory ForUser(Module host) =>
        new(UserCache.Folder("runs"), typeof(ForgePipeline).Module, typeof(RunMemory).Module, host);

    /// <inheritdoc/>
    public RememberedRun? Find(string key) =>
        CacheFile.TryRead(PathOf(key), LongestRun) is { } content
        && Open(content) is { } entry
        && string.Equals(entry.Key, key, StringComparison.Ordinal)
        && string.Equals(entry.Tool, _tool, StringComparison.Ordinal)
            ? TryRead(entry)
            : null;

    /// <inheritdoc/>
    public void Keep(string key, RememberedRun run)
    {
        var entry = JsonSerializer.SerializeToUtf8Bytes(RunEntry.Of(key, _tool, run), RunJson.Default.RunEntry);
        if (entry.Length + DigestLength > LongestRun)
        {
            return;
        }

        CacheFile.Write(PathOf(key), [.. Encoding.ASCII.GetBytes(Digest.Of(entry)), .. entry]);
        CacheFile.Trim(_folder, MostRuns);
    }

    // a file starts with the digest of the rest
    private static RunEntry? Open(byte[] content)
    {
        if (content.Length < DigestLength)
        {
            return null;
        }

        var entry = content.AsSpan(DigestLength);
        return content.AsSpan(0, DigestLength).SequenceEqual(Encoding.ASCII.GetBytes(Digest.Of(entry)))
            ? TryDeserialize(entry)
            : null;
    }

    private static RunEntry? TryDeserialize(ReadOnlySpan<byte> entry)
    {
        try
        {
            return JsonSerializer.Deserialize(entry, RunJson.Default.RunEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static RememberedRun? TryRead(RunEntry entry)
    {
        try
        {
            return entry.Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string PathOf(string key) => Path.Combine(_folder, key[..32] + ".json");
}
