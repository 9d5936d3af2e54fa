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
    /// <param name="use">The member, as it is used.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="source">Where the draft was read.</param>
    /// <param name="codeNames">The words that are code, besides those of the member and the exception.</param>
    /// <returns>The behavior.</returns>
    public static Behavior OfMember(
        WordedDraft draft,
        MemberUse use,
        string id,
        BehaviorSource source,
        IReadOnlyList<string> codeNames
    )
    {
        var member = use.Member;
        var when = draft.Draft.Act ?? use.When(draft.Draft.Kind);
        var code = CodeNamesOf(draft.Draft, codeNames, use.Code, member.Name);
        return Complete(draft, member.Id, id, source, (use.Name, when, code));
    }

    /// <summary>Completes a draft of a whole type.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="type">The type.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="codeNames">The words that are code, besides those of the type and the exception.</param>
    /// <returns>The behavior, without the act; not of documentation, which promises nothing for whole types.</returns>
    public static Behavior OfType(WordedDraft draft, TypeContract type, string id, IReadOnlyList<string> codeNames) =>
        Complete(
            draft,
            type.Id,
            id,
            BehaviorSource.Other,
            ($"{English.ArticleOf(type.Name)} {type.Name}", "", CodeNamesOf(draft.Draft, codeNames, type.Name))
        );

    private static Behavior Complete(
        WordedDraft worded,
        MemberId owner,
        string id,
        BehaviorSource source,
        (string Name, string When, EquatableArray<string> Code) words
    )
    {
        var draft = worded.Draft;
        return new()
        {
            Id = id,
            Member = owner,
            Origin = source switch
            {
                BehaviorSource.Signature => BehaviorOrigin.Signature,
                BehaviorSource.Other => BehaviorOrigin.Other,
                _ => BehaviorOrigin.Documentation,
            },
            Source = source,
            Kind = draft.Kind,
            Given = draft.Given,
            When = words.When,
            Then = worded.Then,
            Promise = draft.Promise,
            Subject = draft.Subject,
            Outcome = draft.Outcome,
            Evidence = draft.Evidence,
            Catches = worded.CatchesOf(words.Name),
            CodeNames = words.Code,
        };
    }

    // a handful at most, so that looking through the list is cheaper than hashing
    private static EquatableArray<string> CodeNamesOf(
        BehaviorDraft draft,
        IReadOnlyList<string> documented,
        params ReadOnlySpan<string> owner
    )
    {
        var names = new List<string>(documented.Count + draft.CodeNames.Count + owner.Length + 1);
        names.AddRange(documented);
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
}
