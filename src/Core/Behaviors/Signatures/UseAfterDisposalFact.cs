using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>After disposal a method refuses to work, as the documentation says of most of its siblings.</summary>
internal sealed class UseAfterDisposalFact : ISignatureFact
{
    private const string Disposed = "ObjectDisposedException";

    private static readonly string[] Questions = ["Is", "Can", "Has", "To", "As"];

    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.UseAfterDisposal;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type)
    {
        if (!type.Contract.Members.Any(EndsInstance))
        {
            return [];
        }

        var documented = type.Members.Where(member => member.IsStatic is false && Documents(type, member)).ToList();
        if (documented.Count == 0)
        {
            return [];
        }

        // an author who wrote it for most methods forgot the others; one who wrote it for a few meant those
        var silent = type.Members.Where(member => IsWorking(member) && IsSilent(type.ProseOf(member))).ToList();
        return silent
            .Where(member =>
                silent.Count <= documented.Count
                || documented.Exists(other => string.Equals(other.Name, member.Name, StringComparison.Ordinal))
            )
            .Select(member => new SignaturePromise(member, Draft(documented)));
    }

    private static bool EndsInstance(MemberContract member) =>
        member is { IsStatic: false, Name: "Dispose" or "DisposeAsync" or "Close" };

    // "if the stream is disposed" is about an argument of that name, not about the instance
    private static bool Documents(DocumentedType type, MemberContract member) =>
        type.BehaviorsOf(member)
            .Any(behavior =>
                behavior.Outcome.Exception is "T:System.ObjectDisposedException"
                && !member.Parameters.Any(parameter =>
                    behavior.Given.Split(' ').Contains(parameter.Name, StringComparer.Ordinal)
                )
            );

    private static bool IsWorking(MemberContract member) =>
        member is { Kind: MemberContractKind.Method, IsStatic: false, IsExtension: false }
        && !ReleasingMembers.Include(member)
        && !IsHarmless(member.Name)
        && !IsGetter(member);

    // questions about an object, and what turns it into another, have an answer at any time
    private static bool IsHarmless(string name) =>
        name is "Equals" or "GetHashCode" or "GetType" or "CompareTo" or "ConfigureAwait" or "GetAwaiter"
        || Array.Exists(Questions, verb => VerbPairs.BeginsWith(name, verb));

    // a property in the shape of a method
    private static bool IsGetter(MemberContract member) =>
        (VerbPairs.BeginsWith(member.Name, "Get") || VerbPairs.BeginsWith(member.Name, "TryGet"))
        && member.Parameters.All(parameter => parameter.Passing == ParameterPassing.Out);

    private static bool IsSilent(MemberProse prose) =>
        !prose.Paragraphs.Any(paragraph =>
            paragraph.Subject is Disposed || paragraph.HasStem("dispos", "closed", Disposed)
        );

    private static BehaviorDraft Draft(List<MemberContract> documented)
    {
        var siblings = documented.Select(member => member.Name).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        var verb = siblings.Length == 1 ? "documents" : "document";
        return BehaviorDraft.Throws(
            "the instance has been disposed",
            $"T:System.{Disposed}",
            $"{string.Join(" and ", siblings)} {verb} {Disposed}"
        ) with
        {
            Kind = BehaviorKind.Dispose,
            Defect = "still works, or fails with another exception, after the instance has been disposed",
            CodeNames = [.. siblings],
        };
    }
}
