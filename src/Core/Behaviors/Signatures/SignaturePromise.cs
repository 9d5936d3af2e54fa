using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors.Signatures;

/// <summary>A promise that the signature of a member makes.</summary>
/// <param name="Member">The member.</param>
/// <param name="Draft">The promise; its evidence is the fact in words.</param>
internal sealed record SignaturePromise(MemberContract Member, BehaviorDraft Draft)
{
    /// <summary>The kind of fact that it follows from.</summary>
    public SignatureFactKind Kind { get; init; }
}
