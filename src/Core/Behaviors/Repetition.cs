using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Finds promises that a member makes twice, mostly in its summary and its returns tag.</summary>
internal static class Repetition
{
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
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
    /// <returns>For each draft, by reference, the one that is kept in its place, which may be itself: the one that says more, or came first.</returns>
    public static IReadOnlyDictionary<BehaviorDraft, BehaviorDraft> Settle(IReadOnlyList<BehaviorDraft> drafts)
    {
        var kept = new Dictionary<BehaviorDraft, BehaviorDraft>(drafts.Count, ReferenceEqualityComparer.Instance);
        var groups = new List<(BehaviorDraft Best, HashSet<string> Words, List<BehaviorDraft> Members)>();
        foreach (var draft in drafts)
        {
            var words = WordsOf(draft);
            var index = groups.FindIndex(group => IsSame(group.Best, group.Words, draft, words));
            if (index < 0)
            {
                groups.Add((draft, words, [draft]));
            }
            else
            {
                var (best, bestWords, members) = groups[index];
                members.Add(draft);
                groups[index] = LengthOf(draft) > LengthOf(best) ? (draft, words, members) : (best, bestWords, members);
            }
        }

        foreach (var (best, _, members) in groups)
        {
            foreach (var member in members)
            {
                kept[member] = best;
            }
        }

        return kept;
    }

    private static int LengthOf(BehaviorDraft draft) =>
        draft.Given.Length + draft.Subject.Length + draft.Promise.Length;

    private static bool IsSame(BehaviorDraft draft, HashSet<string> words, BehaviorDraft other, HashSet<string> others)
    {
        if (
            draft.Outcome.Kind != other.Outcome.Kind
            || !string.Equals(draft.Outcome.Exception, other.Outcome.Exception, StringComparison.Ordinal)
            || !string.Equals(draft.Outcome.Literal, other.Outcome.Literal, StringComparison.Ordinal)
        )
        {
            return false;
        }

        if (
            draft.Outcome is { Kind: OutcomeKind.Returns, Literal: null }
            && (draft.Given.Length == 0) != (other.Given.Length == 0)
        )
        {
            // "gets the entry" and "the entry if it is there; otherwise, null"
            var (plain, conditional) = draft.Given.Length == 0 ? (words, other) : (others, draft);
            return plain.IsSubsetOf(WordsOf(conditional with { Given = "" }));
        }

        var common = words.Count(others.Contains);
        return (common == words.Count && common == others.Count)
            || (
                // the summary and the returns tag: the one that says less adds nothing
                draft.Outcome.Kind == OutcomeKind.Returns
                && common >= 2
                && (common == words.Count || common == others.Count)
                && draft.Given.Length == 0
                && other.Given.Length == 0
            );
    }

    private static HashSet<string> WordsOf(BehaviorDraft draft) =>
        $"{draft.Given} {draft.Subject} {draft.Promise}"
            .Split(' ')
            .Select(word => Grammar.Bare(word).ToLowerInvariant())
            .Where(word => word.Length > 0 && !Fillers.Contains(word))
            .Select(word => word.Length > 3 ? word.TrimEnd('s') : word)
            .ToHashSet(StringComparer.Ordinal);
}
