using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>An asynchronous member heeds a token that is canceled already.</summary>
internal sealed class CancellationFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.Cancellation;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        from member in type.Members
        where IsCancelable(member)
        from parameter in member.Parameters
        where parameter.Type.DocumentationId is "T:System.Threading.CancellationToken" && !parameter.Type.IsNullable
        where !IsCovered(type.ProseOf(member), parameter.Name)
        select new SignaturePromise(member, Draft(member, parameter.Name));

    private static bool IsCancelable(MemberContract member) =>
        member is { Kind: MemberContractKind.Method, Type: { } result }
        && result.DocumentationId
            is "T:System.Threading.Tasks.Task"
                or "T:System.Threading.Tasks.Task`1"
                or "T:System.Threading.Tasks.ValueTask"
                or "T:System.Threading.Tasks.ValueTask`1"
                or "T:System.Collections.Generic.IAsyncEnumerable`1"
        && !ReleasingMembers.Include(member);

    // what a token is, is told of every token; what follows from it is not
    private static bool IsCovered(MemberProse prose, string token) =>
        prose.Paragraphs.Any(paragraph =>
            paragraph switch
            {
                { Tag: "param" } when paragraph.Describes(token) => paragraph.HasWord(
                    "if",
                    "when",
                    "once",
                    "unless",
                    "ignored",
                    "OperationCanceledException",
                    "TaskCanceledException"
                ),
                { Tag: "exception" } => paragraph.Subject is "OperationCanceledException" or "TaskCanceledException",
                _ => paragraph.Words.Any(word => SpeaksOfCanceling(word, token)),
            }
        );

    private static bool SpeaksOfCanceling(string word, string token) =>
        word.Contains("cancel", StringComparison.OrdinalIgnoreCase)
        && !word.StartsWith("CancellationToken", StringComparison.OrdinalIgnoreCase)
        && !string.Equals(word, token, StringComparison.Ordinal);

    private static BehaviorDraft Draft(MemberContract member, string token)
    {
        var use = member.Asynchrony == Asynchrony.AsyncSequence ? "enumerated" : "awaited";
        return BehaviorDraft.Throws(
            $"{token} is canceled already",
            "T:System.OperationCanceledException",
            $"{member.Name} is asynchronous and takes a CancellationToken, {token}"
        ) with
        {
            Kind = BehaviorKind.Cancellation,
            Act = $"{MemberCalls.CodeOf(member)} is {use}",
            Defect = $"does its work although {token} is canceled already",
            CodeNames = [token, "CancellationToken"],
        };
    }
}
