using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Contracts;
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
        string[] codeNames
    )
    {
        var member = use.Member;
        var when = draft.Draft.Act ?? use.When(draft.Draft.Kind, draft.Draft.Outcome.Exception);
        var code = string.Equals(use.Code, member.Name, StringComparison.Ordinal)
            ? CodeNamesOf(draft, codeNames, member.Name)
            : CodeNamesOf(draft, codeNames, use.Code, member.Name);
        return Complete(draft, member.Id, id, source, (use.Name, when, code));
    }

    /// <summary>Completes a draft of a whole type.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="type">The type.</param>
    /// <param name="id">The id of the behavior.</param>
    /// <param name="codeNames">The words that are code, besides those of the type and the exception.</param>
    /// <returns>The behavior, without the act; not of documentation, which promises nothing for whole types.</returns>
    public static Behavior OfType(WordedDraft draft, TypeContract type, string id, string[] codeNames) =>
        Complete(
            draft,
            type.Id,
            id,
            BehaviorSource.Other,
            ($"{English.ArticleOf(type.Name)} {type.Name}", "", CodeNamesOf(draft, codeNames, type.Name))
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

    // a handful at most, so that looking through them is cheaper than hashing
    private static EquatableArray<string> CodeNamesOf(
        WordedDraft worded,
        string[] documented,
        params ReadOnlySpan<string> owner
    )
    {
        var drafted = worded.Draft.CodeNames;
        var exception = worded.Exception;
        var names = new string[documented.Length + drafted.Count + owner.Length + (exception is null ? 0 : 1)];
        var count = 0;
        foreach (var name in documented)
        {
            names[count++] = name;
        }

        foreach (var name in drafted)
        {
            names[count++] = name;
        }

        foreach (var name in owner)
        {
            AddOnce(name);
        }

        if (exception is not null)
        {
            AddOnce(exception);
        }

        return new(count == names.Length ? names : names[..count]);

        void AddOnce(string name)
        {
            if (Array.IndexOf(names, name, 0, count) < 0)
            {
                names[count++] = name;
            }
        }
    }
}
