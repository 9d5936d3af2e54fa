using System.Buffers;
using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Finds promises that a member makes twice, mostly in its summary and its returns tag.</summary>
internal static class Repetition
{
    /// <summary>Finds out which drafts say what others say, too.</summary>
    /// <param name="drafts">The drafts of one member, in order.</param>
    /// <returns>For each draft the one that is kept in its place, which may be itself: the one that says more, or came first.</returns>
    public static WordedDraft[] Settle(List<WordedDraft> drafts)
    {
        // at the place of the first draft of each group, the one that is kept of the group
        var kept = drafts.ToArray();
        var first = ArrayPool<int>.Shared.Rent(kept.Length);
        for (var i = 0; i < kept.Length; i++)
        {
            first[i] = FindSame(kept, first, i);
            ref var known = ref kept[first[i]];
            if (LengthOf(kept[i].Draft) > LengthOf(known.Draft))
            {
                known = kept[i];
            }
        }

        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = kept[first[i]];
        }

        ArrayPool<int>.Shared.Return(first);
        return kept;
    }

    private static int FindSame(WordedDraft[] kept, int[] first, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (first[i] == i && IsSame(kept[i], kept[index]))
            {
                return i;
            }
        }

        return index;
    }

    private static int LengthOf(BehaviorDraft draft) =>
        draft.Given.Length + draft.Subject.Length + draft.Promise.Length;

    private static bool IsSame(WordedDraft worded, WordedDraft other)
    {
        var (draft, otherDraft) = (worded.Draft, other.Draft);
        if (draft.Outcome != otherDraft.Outcome)
        {
            return false;
        }

        if (SaysNoMoreThan(draft, otherDraft) || SaysNoMoreThan(otherDraft, draft))
        {
            return true;
        }

        if (
            draft.Outcome is { Kind: OutcomeKind.Returns, Literal: null }
            && (draft.Given.Length == 0) != (otherDraft.Given.Length == 0)
        )
        {
            // "gets the entry" and "the entry if it is there; otherwise, null"
            var (plain, conditional) = draft.Given.Length == 0 ? (worded, other) : (other, worded);
            return MayBePart(plain.PromiseMarks, conditional.PromiseMarks)
                && TellingWords.IsPart(plain.PromiseWords(), conditional.PromiseWords());
        }

        // the summary and the returns tag: the one that says less adds nothing
        return draft.Outcome.Kind == OutcomeKind.Returns && draft.Given.Length == 0 && otherDraft.Given.Length == 0
            ? IsSameOrPart(worded, other)
            : (worded.GivenMarks | worded.PromiseMarks) == (other.GivenMarks | other.PromiseMarks)
                && IsSame(worded.Words(), other.Words());
    }

    // an exception tag without a text does not mean that the exception is thrown at all times
    private static bool SaysNoMoreThan(BehaviorDraft draft, BehaviorDraft other) =>
        draft is { Outcome.Kind: OutcomeKind.Throws, Given: "", Evidence: "" } && other.Given.Length > 0;

    private static bool IsSame(string words, string others) =>
        TellingWords.IsPart(words, others) && TellingWords.IsPart(others, words);

    private static bool IsSameOrPart(WordedDraft worded, WordedDraft other)
    {
        var (marks, others) = (worded.PromiseMarks, other.PromiseMarks);
        if (!MayBePart(marks, others) && !MayBePart(others, marks))
        {
            return false;
        }

        var (words, otherWords) = (worded.PromiseWords(), other.PromiseWords());
        return TellingWords.IsPart(words, otherWords)
            ? TellingWords.AreSeveral(words) || TellingWords.IsPart(otherWords, words)
            : TellingWords.IsPart(otherWords, words) && TellingWords.AreSeveral(otherWords);
    }

    // words that differ have the same mark at times; the other way round, what has another mark is another word
    private static bool MayBePart(uint marks, uint others) => (marks & ~others) == 0;
}
