using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>Disposing an instance for a second time has no effect.</summary>
internal sealed class DisposingTwiceFact : ISignatureFact
{
    /// <inheritdoc/>
    public SignatureFactKind Kind => SignatureFactKind.DisposingTwice;

    /// <inheritdoc/>
    public IEnumerable<SignaturePromise> Read(DocumentedType type) =>
        // enumerators have to be disposable, yet mostly have nothing to release
        type.ByName.Contains("MoveNext") || type.ByName.Contains("MoveNextAsync")
            ? []
            : type
                .Members.Where(member => IsDisposal(member) && !IsCovered(type.ProseOf(member)))
                .Select(member => new SignaturePromise(member, Draft(member, type.Contract)));

    private static bool IsDisposal(MemberContract member) =>
        member is { Kind: MemberContractKind.Method, IsStatic: false, Parameters: [] }
        && member switch
        {
            { Name: "Dispose", Type.IsVoid: true } => true,
            { Name: "DisposeAsync", Asynchrony: Asynchrony.Awaitable } => true,
            _ => false,
        };

    private static bool IsCovered(MemberProse prose) =>
        prose.Paragraphs.Any(paragraph =>
            paragraph.HasStem("idempoten", "multiple", "repeated", "subsequent")
            || paragraph.HasWord("again", "twice", "second", "once", "already", "times", "effect", "nothing")
        );

    private static BehaviorDraft Draft(MemberContract member, TypeContract type)
    {
        var isAsync = member.Asynchrony == Asynchrony.Awaitable;
        return BehaviorDraft.State(
            "the instance has been disposed already",
            "has no effect",
            $"{type.Name} is disposable: it has {member.Name}()",
            BehaviorKind.Dispose
        ) with
        {
            Act = $"{MemberCalls.CodeOf(member)} is {(isAsync ? "awaited" : "called")}",
            Defect = "throws or releases its resources again when the instance has been disposed already",
            CodeNames = [type.Name],
        };
    }
}
