using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Behaviors;

/// <summary>How a member is used, in words that all of its behaviors share.</summary>
/// <param name="member">The member.</param>
internal sealed class MemberUse(MemberContract member)
{
    private string? _throwing;
    private string? _other;

    /// <summary>The member.</summary>
    public MemberContract Member => member;

    /// <summary>The member as code that uses it.</summary>
    public string Code { get; } = MemberCalls.CodeOf(member);

    /// <summary>The act of a behavior as a clause.</summary>
    /// <param name="kind">The kind of behavior.</param>
    /// <returns>The same for all but those that throw.</returns>
    public string When(BehaviorKind kind) =>
        kind == BehaviorKind.Throws
            ? _throwing ??= MemberCalls.WhenOf(member, Code, isThrowing: true)
            : _other ??= MemberCalls.WhenOf(member, Code, isThrowing: false);
}
