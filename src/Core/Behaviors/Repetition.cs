using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Finds promises that a member makes twice, mostly in its summary and its returns tag.</summary>
internal static class Repetition
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "for",
        "that",
        "this",
        "which",
        "with",
        "by",
        "is",
        "are",
        "it",
        "its",
        "specified",
        "given",
        "new",
        "and",
        "current",
        "from",
        "at",
        "on",
    };

    /// <summary>Finds out which drafts say what others say, too.</summary>
    /// <param name="drafts">The drafts of one member, in order.</param>
    /// <returns>For each draft the one that is kept in its place, which may be itself: the one that says more, or came first.</returns>
    public static IReadOnlyList<WordedDraft> Settle(IReadOnlyList<WordedDraft> drafts)
    {
        var groups = new List<WordedDraft>();
        var groupOf = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var index = groups.FindIndex(best => IsSame(best, draft));
            groupOf[i] = index < 0 ? groups.Count : index;
            if (index < 0)
            {
                groups.Add(draft);
            }
            else if (LengthOf(draft.Draft) > LengthOf(groups[index].Draft))
            {
                groups[index] = draft;
            }
        }

        return Array.ConvertAll(groupOf, index => groups[index]);
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

        if (
            draft.Outcome is { Kind: OutcomeKind.Returns, Literal: null }
            && (draft.Given.Length == 0) != (otherDraft.Given.Length == 0)
        )
        {
            // "gets the entry" and "the entry if it is there; otherwise, null"
            var (plain, conditional) = draft.Given.Length == 0 ? (worded, otherDraft) : (other, draft);
            return plain.Words.IsSubsetOf(WordsOf(conditional.Subject, conditional.Promise));
        }

        var (words, others) = (worded.Words, other.Words);
        return words.SetEquals(others)
            || (
                // the summary and the returns tag: the one that says less adds nothing
                draft.Outcome.Kind == OutcomeKind.Returns
                && draft.Given.Length == 0
                && otherDraft.Given.Length == 0
                && Math.Min(words.Count, others.Count) >= 2
                && (words.IsSubsetOf(others) || others.IsSubsetOf(words))
            );
    }

    /// <summary>Cuts text into the words that count when promises are compared.</summary>
    /// <param name="parts">The text.</param>
    /// <returns>The words in lower case, without plurals and without those that any promise may have.</returns>
    public static HashSet<string> WordsOf(params ReadOnlySpan<string> parts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var rest = part.AsSpan();
            while (!rest.IsEmpty)
            {
                var end = rest.IndexOf(' ');
                var word = Grammar.Bare(end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant();
                rest = end < 0 ? [] : rest[(end + 1)..];
                if (word.Length > 0 && !Fillers.Contains(word))
                {
                    words.Add(word.Length > 3 ? word.TrimEnd('s') : word);
                }
            }
        }

        return words;
    }
}
