using SkeletonForge.Core.Behaviors.Prose;
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

    /// <summary>What the member is called, with its article: <c>a Get</c>, <c>a constructor</c>.</summary>
    public string Name { get; } = NameOf(member.Kind == MemberContractKind.Constructor ? "constructor" : member.Name);

    /// <summary>The act of a behavior as a clause.</summary>
    /// <param name="kind">The kind of behavior.</param>
    /// <param name="exception">The documentation id of what is thrown; <see langword="null"/> if nothing is.</param>
    /// <returns>The same for all but those that throw, and for most of these.</returns>
    public string When(BehaviorKind kind, string? exception) =>
        kind != BehaviorKind.Throws ? _other ??= MemberCalls.WhenOf(member, Code, isThrowing: false)
        : MemberCalls.ThrowingAccessOf(member, exception) is { } access ? $"{Code} is {access}"
        : _throwing ??= MemberCalls.WhenOf(member, Code, isThrowing: true);

    private static string NameOf(string name) => $"{English.ArticleOf(name)} {name}";
}
