using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Finds promises that a member makes twice, mostly in its summary and its returns tag.</summary>
internal static class Repetition
{
    private const int TypicalWords = 11;

    /// <summary>Finds out which drafts say what others say, too.</summary>
    /// <param name="drafts">The drafts of one member, in order.</param>
    /// <returns>For each draft the one that is kept in its place, which may be itself: the one that says more, or came first.</returns>
    public static IReadOnlyList<WordedDraft> Settle(IReadOnlyList<WordedDraft> drafts)
    {
        if (drafts.Count < 2)
        {
            return drafts;
        }

        var groups = new List<Spoken>();
        var groupOf = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            var spoken = new Spoken(drafts[i]);
            var index = FindSame(groups, spoken);
            groupOf[i] = index < 0 ? groups.Count : index;
            if (index < 0)
            {
                groups.Add(spoken);
            }
            else if (LengthOf(spoken.Draft) > LengthOf(groups[index].Draft))
            {
                groups[index] = spoken;
            }
        }

        return Array.ConvertAll(groupOf, index => groups[index].Worded);
    }

    private static int FindSame(List<Spoken> groups, Spoken spoken)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (IsSame(groups[i], spoken))
            {
                return i;
            }
        }

        return -1;
    }

    private static int LengthOf(BehaviorDraft draft) =>
        draft.Given.Length + draft.Subject.Length + draft.Promise.Length;

    private static bool IsSame(Spoken spoken, Spoken other)
    {
        var (draft, otherDraft) = (spoken.Draft, other.Draft);
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
            var (plain, conditional) = draft.Given.Length == 0 ? (spoken, otherDraft) : (other, draft);
            return plain.Words.IsSubsetOf(new WordSet($"{conditional.Subject} {conditional.Promise}"));
        }

        var (words, others) = (spoken.Words, other.Words);
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

    private static bool IsFiller(ReadOnlySpan<char> word) =>
        word
            is "a"
                or "an"
                or "the"
                or "of"
                or "to"
                or "in"
                or "for"
                or "that"
                or "this"
                or "which"
                or "with"
                or "by"
                or "is"
                or "are"
                or "it"
                or "its"
                or "specified"
                or "given"
                or "new"
                or "and"
                or "current"
                or "from"
                or "at"
                or "on";

    /// <summary>A draft and its words, which are cut only if another draft of the member has the same outcome.</summary>
    private sealed class Spoken(WordedDraft worded)
    {
        private WordSet? _words;

        public WordedDraft Worded => worded;

        public BehaviorDraft Draft => worded.Draft;

        public WordSet Words => _words ??= new($"{Draft.Given} {Draft.Subject} {Draft.Promise}");
    }

    /// <summary>The words of a text that count, each once: left in the text, since few are compared with few.</summary>
    private sealed class WordSet
    {
        private readonly List<ReadOnlyMemory<char>> _words = new(TypicalWords);

        public WordSet(string text)
        {
            var rest = text.ToLowerInvariant().AsMemory();
            while (!rest.IsEmpty)
            {
                var end = rest.Span.IndexOf(' ');
                Add(Grammar.Bare(end < 0 ? rest : rest[..end]));
                rest = end < 0 ? default : rest[(end + 1)..];
            }
        }

        public int Count => _words.Count;

        public bool SetEquals(WordSet other) => Count == other.Count && IsSubsetOf(other);

        public bool IsSubsetOf(WordSet other) => Count <= other.Count && _words.TrueForAll(other.Contains);

        private void Add(ReadOnlyMemory<char> word)
        {
            if (word.IsEmpty || IsFiller(word.Span))
            {
                return;
            }

            var stem = word.Length > 3 ? word.TrimEnd('s') : word;
            if (!Contains(stem))
            {
                _words.Add(stem);
            }
        }

        private bool Contains(ReadOnlyMemory<char> word)
        {
            foreach (var own in _words)
            {
                if (own.Span.SequenceEqual(word.Span))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
