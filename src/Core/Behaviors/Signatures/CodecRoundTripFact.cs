using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>What one method of a pair such as Encode and Decode writes, the other reads back.</summary>
internal sealed class CodecRoundTripFact : ISignatureFact
{
    private static readonly (string Writing, string Reading)[] Pairs =
    [
        ("Serialize", "Deserialize"),
        ("Encode", "Decode"),
        ("Compress", "Decompress"),
        ("Encrypt", "Decrypt"),
        ("Escape", "Unescape"),
        ("Protect", "Unprotect"),
        ("Pack", "Unpack"),
        ("To", "From"),
    ];

    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.RoundTrips;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type)
    {
        foreach (var (writing, reading) in Pairs)
        {
            foreach (var members in type.ByName)
            {
                var name = members.Key;
                if (
                    VerbPairs.BeginsWith(name, writing)
                    && Read(type, name, reading + name[writing.Length..]) is { } promise
                )
                {
                    yield return promise;
                }
            }
        }
    }

    // overloads make the same promise, so the simplest of them is enough
    private static SignaturePromise? Read(DocumentedType type, string writing, string reading) =>
        (
            from writer in type.ByName[writing]
            from reader in type.ByName[reading]
            where IsPair(writer, reader)
            orderby RequiredBy(writer) + RequiredBy(reader)
            select Draft(writer, reader)
        ).FirstOrDefault();

    private static int RequiredBy(MemberContract member) =>
        member.Parameters.Count(parameter => parameter.DefaultValue is null);

    private static bool IsPair(MemberContract writer, MemberContract reader) =>
        writer is { Kind: MemberContractKind.Method, Parameters: [var value, ..] }
        && reader is { Kind: MemberContractKind.Method, Parameters: [var text, ..] }
        && writer.IsStatic == reader.IsStatic
        && Counterparts.Takes(text, writer)
        && Counterparts.Takes(value, reader)
        && reader.Parameters.Skip(1).All(parameter => Counterparts.IsIncidental(parameter, writer));

    private static SignaturePromise Draft(MemberContract writer, MemberContract reader)
    {
        var text = reader.Parameters[0].Name;
        var value = writer.Parameters[0].Name;
        var (any, original) = string.Equals(text, value, StringComparison.Ordinal)
            ? ("original", "the original")
            : (value, value);
        return new(
            reader,
            BehaviorDraft.Returns(
                $"{text} is what {writer.Name} returned for any {any}",
                $"something equal to {original}",
                $"{reader.Name} takes what {writer.Name} returns, and the other way round"
            ) with
            {
                Defect = $"loses something of what {writer.Name} was given",
                CodeNames = [text, value, writer.Name],
            }
        );
    }
}
