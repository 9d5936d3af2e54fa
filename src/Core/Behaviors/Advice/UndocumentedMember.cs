using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Advice;

/// <summary>A member without documentation. Nothing is promised of it; its author is told what to say.</summary>
/// <param name="Member">The member.</param>
/// <param name="Advice">What a good comment would say, as clauses that follow "say": <c>when it returns null (its result is nullable)</c>.</param>
public sealed record UndocumentedMember(MemberId Member, EquatableArray<string> Advice)
{
    /// <summary>Finds the members of a type that lack documentation.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The members in source order.</returns>
    internal static EquatableArray<UndocumentedMember> In(TypeContract type) =>
        type.Members.Any(member => member.IsUndocumented)
            ? type
                .Members.Where(member => member.IsUndocumented)
                .Select(member => new UndocumentedMember(member.Id, DocumentationAdvice.For(member).ToEquatableArray()))
                .ToEquatableArray()
            : default;
}
