using System.Text.Json;
using System.Text.Json.Serialization;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Recall;

/// <summary>What a run is of: the same for equal requests only. Every property of a request is part of it, whoever adds one.</summary>
internal static partial class RunKey
{
    /// <summary>The key of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dryRun">Whether the run writes nothing.</param>
    public static string Of(ForgeRequest request, bool dryRun) =>
        Digest.OfAll(
            Digest.Of(JsonSerializer.SerializeToUtf8Bytes(request, RequestJson.Default.ForgeRequest)),
            dryRun ? "dry" : "real"
        );

    [JsonSerializable(typeof(ForgeRequest))]
    private sealed partial class RequestJson : JsonSerializerContext;
}
