using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

/// <summary>Derives behaviors from source with the facts of one kind only.</summary>
internal static class SignatureBehaviors
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The behaviors that rest on a fact of some kind, of all types in the text.</summary>
    public static async Task<IReadOnlyList<Behavior>> OfAsync(SignatureFactKind kind, string text)
    {
        var omitted = Enum.GetValues<SignatureFactKind>().Where(other => other != kind);
        var options = DerivationOptions.Default with { OmittedFacts = omitted.ToEquatableArray() };
        return [.. (await DeriveAsync(text, options)).Where(behavior => behavior.Origin == BehaviorOrigin.Signature)];
    }

    /// <summary>One line per behavior: <c>Member: given =&gt; promise</c>.</summary>
    public static async Task<string[]> PromisesAsync(SignatureFactKind kind, string text) =>
        [
            .. (await OfAsync(kind, text)).Select(behavior =>
                $"{behavior.Id[..behavior.Id.LastIndexOf('/')]}: {behavior.Given} => {behavior.Promise}"
            ),
        ];

    /// <summary>All behaviors of all types in the text.</summary>
    public static async Task<IReadOnlyList<Behavior>> DeriveAsync(string text, DerivationOptions options)
    {
        var reading = await Contracts.Reading.OfAsync(Usings, text);
        return [.. reading.Types.SelectMany(type => BehaviorDeriver.Derive(type, options).Value!.Behaviors)];
    }
}
