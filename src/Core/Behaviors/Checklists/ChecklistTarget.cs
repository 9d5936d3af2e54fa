using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Checklists;

/// <summary>What the behaviors of a checklist are attached to.</summary>
/// <param name="Checklist">The checklist.</param>
/// <param name="Type">The type.</param>
/// <param name="Member">The member; <see langword="null"/> for the type itself.</param>
internal sealed record ChecklistTarget(Checklist Checklist, TypeContract Type, MemberContract? Member)
{
    /// <summary>The id of the member, or of the type.</summary>
    public MemberId Owner => Member?.Id ?? Type.Id;

    /// <summary>Says whether an act is no more than a call of the member.</summary>
    /// <param name="when">The act as a clause; <see langword="null"/> if nobody words it.</param>
    /// <returns><see langword="true"/> if the name of the member tells the act already; otherwise, <see langword="false"/>.</returns>
    public bool IsPlainCall(string? when) =>
        when is null
        || (
            Member is { } member
            && (
                string.Equals(when, $"{member.Name} is called", StringComparison.Ordinal)
                || string.Equals(when, $"{MemberCalls.CodeOf(member)} is called", StringComparison.Ordinal)
            )
        );

    /// <summary>Finds the targets of a checklist in a type.</summary>
    /// <param name="checklist">The checklist.</param>
    /// <param name="type">The type.</param>
    /// <returns>The members that match, or the type itself; none if the checklist is not about the type.</returns>
    public static IEnumerable<ChecklistTarget> Find(Checklist checklist, TypeContract type)
    {
        if (!MatchesType(checklist.Match, type))
        {
            return [];
        }

        var members = type.Members.Where(member => MatchesMember(checklist.Match, member));
        if (checklist.Scope == ChecklistScope.Member)
        {
            return members.Select(member => new ChecklistTarget(checklist, type, member));
        }

        return !checklist.Match.NamesMembers || members.Any() ? [new(checklist, type, null)] : [];
    }

    private static bool MatchesType(ChecklistMatch match, TypeContract type) =>
        (match.Type is null || NamePattern.MatchesType(match.Type, type.DisplayName))
        && (match.Base is null || type.Supertypes.Any(name => NamePattern.MatchesType(match.Base, name)))
        && (
            match.Attribute is null
            || type.AttributeNames.Any(name => NamePattern.MatchesAttribute(match.Attribute, name))
        );

    private static bool MatchesMember(ChecklistMatch match, MemberContract member) =>
        (match.Member is null ? IsNamedByWildcards(member) : MatchesName(match.Member, member))
        && (
            match.MemberAttribute is null
            || member.AttributeNames.Any(name => NamePattern.MatchesAttribute(match.MemberAttribute, name))
        );

    private static bool MatchesName(string pattern, MemberContract member)
    {
        if (member.Kind == MemberContractKind.Constructor)
        {
            return pattern is "ctor";
        }

        return IsNamedByWildcards(member) && NamePattern.Matches(pattern, member.Name);
    }

    // "*" means what callers do with an instance, not how it is made
    private static bool IsNamedByWildcards(MemberContract member) =>
        !member.IsProtected
        && member.Kind
            is not (MemberContractKind.Constructor or MemberContractKind.Field or MemberContractKind.EnumMember);
}
