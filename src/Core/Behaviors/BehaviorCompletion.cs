using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Adds to a draft what follows from it and from the member or type that makes the promise.</summary>
internal static class BehaviorCompletion
{
    /// <summary>Completes a draft of a member.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="member">The member.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="codeNames">The words that are code, besides those of the member and the exception.</param>
    /// <returns>The behavior, of documentation; whoever reads it elsewhere says so.</returns>
    public static Behavior OfMember(
        BehaviorDraft draft,
        MemberContract member,
        string id,
        IEnumerable<string> codeNames
    )
    {
        var name = member.Kind == MemberContractKind.Constructor ? "constructor" : member.Name;
        var when = draft.Act ?? MemberCalls.WhenOf(member, draft);
        var code = CodeNamesOf(draft, codeNames, MemberCalls.CodeOf(member), member.Name);
        return Complete(draft, member.Id, id, (name, when, code));
    }

    /// <summary>Completes a draft of a whole type.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="type">The type.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="codeNames">The words that are code, besides those of the type and the exception.</param>
    /// <returns>The behavior, without the act; of documentation, as with <see cref="OfMember"/>.</returns>
    public static Behavior OfType(BehaviorDraft draft, TypeContract type, string id, IEnumerable<string> codeNames) =>
        Complete(draft, type.Id, id, (type.Name, "", CodeNamesOf(draft, codeNames, type.Name)));

    private static Behavior Complete(
        BehaviorDraft draft,
        MemberId owner,
        string id,
        (string Name, string When, EquatableArray<string> Code) words
    ) =>
        new()
        {
            Id = id,
            Member = owner,
            Origin = BehaviorOrigin.Documentation,
            Source = BehaviorSource.Other,
            Kind = draft.Kind,
            Given = draft.Given,
            When = words.When,
            Then = ThenOf(draft),
            Promise = draft.Promise,
            Subject = draft.Subject,
            Outcome = draft.Outcome,
            Evidence = draft.Evidence,
            Catches = CatchesOf(draft, words.Name),
            CodeNames = words.Code,
        };

    // a handful at most, so that looking through the list is cheaper than hashing
    private static EquatableArray<string> CodeNamesOf(
        BehaviorDraft draft,
        IEnumerable<string> documented,
        params ReadOnlySpan<string> owner
    )
    {
        var names = new List<string>(documented);
        names.AddRange(draft.CodeNames);
        foreach (var name in owner)
        {
            AddOnce(name);
        }

        if (draft.Outcome.Exception is { } exception)
        {
            AddOnce(ProseText.LastName(exception));
        }

        return names.ToEquatableArray();

        void AddOnce(string name)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                names.Add(name);
            }
        }
    }

    private static string ThenOf(BehaviorDraft draft) =>
        draft.Outcome switch
        {
            { Exception: { } exception } => $"{ProseText.LastName(exception)} is thrown",
            { Kind: OutcomeKind.Returns, Literal: { } literal } => $"{literal} is returned",
            { Kind: OutcomeKind.Returns } => $"it {draft.Promise}",
            _ => $"{(draft.Subject.Length == 0 ? "it" : draft.Subject)} {draft.Promise}",
        };

    private static string CatchesOf(BehaviorDraft draft, string name)
    {
        var article = English.ArticleOf(name);
        if (draft.Defect is { } defect)
        {
            return $"{article} {name} that {defect}";
        }

        var condition = draft.Given.Length == 0 ? "" : $" {Conditions.AsAdverbial(draft.Given)}";
        return draft.Subject.Length == 0
            ? $"{article} {name} that {Verbs.NegatePromise(draft.Promise)}{condition}"
            : $"{article} {name} after which {Negation.NegateClause(draft.Subject, draft.Promise)}{condition}";
    }
}
