namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Finds subject and verb of English clauses, as far as documentation needs it.</summary>
internal static class Grammar
{
    private static readonly char[] Marks = ['.', ',', ';', ':', '(', ')', '"', '“', '”', '?', '!', '*'];

    /// <summary>A word without the punctuation around it.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The bare word.</returns>
    public static string Bare(string word) => word.Trim(Marks);

    /// <inheritdoc cref="Bare(string)"/>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.Trim(Marks);

    /// <summary>Finds the place of a word in the text that the words were cut from.</summary>
    /// <param name="words">The words, one space between each two of them.</param>
    /// <param name="index">The index of the word.</param>
    /// <returns>The index of its first letter.</returns>
    public static int OffsetOf(string[] words, int index)
    {
        var offset = 0;
        for (var i = 0; i < index; i++)
        {
            offset += words[i].Length + 1;
        }

        return offset;
    }

    /// <summary>Says whether a word is a form of "be", "have" or "do", or a modal verb.</summary>
    /// <param name="word">The word.</param>
    /// <returns><see langword="true"/> for "is" and "cannot".</returns>
    public static bool IsAuxiliary(string word) =>
        WordClasses.Auxiliaries.Contains(word.Contains('’', StringComparison.Ordinal) ? word.Replace('’', '\'') : word);

    /// <summary>Finds the finite verb of the main clause.</summary>
    /// <param name="words">The words of a clause.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="hasSubject"><see langword="true"/> if the clause does not begin with its verb.</param>
    /// <returns>The index of the verb; -1 if there is none.</returns>
    public static int FindVerb(IReadOnlyList<string> words, int start = 0, bool hasSubject = false)
    {
        var relative = 0;
        var sawRelative = false;
        for (var i = hasSubject ? start + 1 : start; i < words.Count; i++)
        {
            var word = Bare(words[i]);
            if (i > start && (IsRelative(words, i) || IsContactClause(words, start, i)))
            {
                relative++;
                sawRelative = true;
            }
            else if (IsFiniteVerb(words, start, i, word))
            {
                // "the range that starts here and contains all": the second verb belongs to it too
                if (sawRelative && relative == 0 && (words[i - 1] is "and" or "or"))
                {
                    i = SkipVerb(words, i);
                    continue;
                }

                // "the entry that has expired is removed": the first verb belongs to the relative clause
                if (relative == 0)
                {
                    return i;
                }

                relative--;
                i = SkipVerb(words, i);
            }
        }

        return -1;
    }

    /// <summary>Finds where the verb phrase of a clause begins: "never" in "the store never closes".</summary>
    /// <param name="words">The words of the clause.</param>
    /// <param name="verb">The index of the finite verb.</param>
    /// <returns>The index of the first adverb that belongs to the verb; that of the verb if there is none.</returns>
    public static int StartOfVerbPhrase(IReadOnlyList<string> words, int verb)
    {
        while (verb > 1 && Verbs.BelongsToVerb(words[verb - 1]))
        {
            verb--;
        }

        return verb;
    }

    /// <summary>Says whether words make sense without what follows: "the key that is null" does, "the key that only" and "a is null and b" do not.</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> if each clause has its verb; otherwise, <see langword="false"/>.</returns>
    public static bool IsComplete(string[] words)
    {
        // "after an insert" waits for what has been inserted
        var since = Array.FindLastIndex(words, word => word is "before" or "after" or "while" or "until" or "once");
        if (since >= 0 && FindVerb(words, since + 1) < 0 && words.Length - since <= 6)
        {
            return false;
        }

        var last = Math.Max(
            Array.LastIndexOf(words, "and"),
            Math.Max(
                Array.FindLastIndex(words, word => word is "that" or "which" or "who"),
                Array.FindLastIndex(words, word => word.EndsWith(','))
            )
        );
        return !WordClasses.BeforeNouns.Contains(words[^1])
            && words[^1] is not "during"
            && (last < 0 || last + 1 >= words.Length || FindVerb(words, last + 1) >= 0);
    }

    /// <summary>Says whether text is a clause with a subject and a finite verb.</summary>
    /// <param name="text">The text.</param>
    /// <returns><see langword="true"/> for "the key is null"; <see langword="false"/> for "the key" and "is null".</returns>
    public static bool IsClause(string text) => FindVerb(text.Split(' ')) > 0;

    /// <summary>Says whether the subject of a clause is plural.</summary>
    /// <param name="subject">The subject.</param>
    /// <returns><see langword="true"/> for "all entries of the cache"; <see langword="false"/> for "the address of all entries".</returns>
    public static bool IsPlural(string subject)
    {
        var words = subject.Split(' ');
        var end = Array.FindIndex(
            words,
            1,
            word =>
                word
                    is "of"
                        or "that"
                        or "which"
                        or "in"
                        or "for"
                        or "with"
                        or "by"
                        or "from"
                        or "to"
                        or "on"
                        or "at"
                        or "created"
                        or "registered"
                        or "returned"
                        or "specified"
        );
        var head = Bare(words[(end < 0 ? words.Length : end) - 1]);
        return words[0] is "they" or "these" or "those" or "all" or "both"
            || words.Contains("and")
            || IsPluralNoun(head);
    }

    private static bool IsPluralNoun(string word) =>
        word is "criteria" or "children" or "people"
        || word is [.., not ('s' or 'u' or '\'' or 'i'), 's']
            && word is not ("has" or "was" or "as" or "always" or "its" or "towards" or "besides");

    /// <summary>Says whether words are an instruction: "Mark the channel", "Asynchronously start a consumer".</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> if a verb in its base form comes first; otherwise, <see langword="false"/>.</returns>
    public static bool IsImperative(IReadOnlyList<string> words)
    {
        var first = words.Count > 2 && Verbs.IsAdverb(words[0]) ? 1 : 0;
        if (first + 1 >= words.Count || WordClasses.BeforeNouns.Contains(words[first]))
        {
            return false;
        }

        var next = Bare(words[first + 1]);
        return WordClasses.Determiners.Contains(next)
            ? !IsAuxiliary(words[first])
                && words[first].All(char.IsAsciiLetter)
                && (
                    Lexicon.IsBaseForm(words[first])
                    || (
                        first == 1
                        && Lexicon.BaseOfThirdPerson(words[first]) is null
                        && !words[first].EndsWith("ing", StringComparison.Ordinal)
                    )
                )
            : Lexicon.IsBaseForm(words[first])
                && !WordClasses.Adjectives.Contains(words[first])
                && !IsAuxiliary(next)
                && next is not ("or" or "and" or "of")
                && Lexicon.BaseOfThirdPerson(next) is null;
    }

    /// <summary>Says whether words begin with what must be a verb, though no list knows it: "frobs the index".</summary>
    /// <param name="words">The words.</param>
    /// <returns><see langword="true"/> if the first word ends in -s and a determiner follows; otherwise, <see langword="false"/>.</returns>
    public static bool IsUnknownAction(IReadOnlyList<string> words) =>
        words.Count > 2
        && words[0] is [_, _, .., not ('s' or 'u' or 'i' or '\''), 's']
        && words[0].All(char.IsAsciiLetterLower)
        && words[1] is "the" or "a" or "an" or "its" or "all";

    // "the key the caller passed" has a relative clause without "that"
    private static bool IsContactClause(IReadOnlyList<string> words, int start, int i) =>
        i > start + 1
        && words[i] is "the" or "a" or "an" or "it" or "they" or "you"
        && words[i - 1] is { Length: > 2 } before
        && !before.EndsWith(',')
        && !before.EndsWith("ly", StringComparison.Ordinal)
        && !before.EndsWith("ed", StringComparison.Ordinal)
        && !before.EndsWith("ing", StringComparison.Ordinal)
        && !IsAuxiliary(before)
        && !WordClasses.BeforeNouns.Contains(before)
        && !WordClasses.Particles.Contains(before)
        && Lexicon.BaseOfThirdPerson(before) is null
        && WordClasses.BeforeNouns.Contains(words[i - 2]);

    private static bool IsRelative(IReadOnlyList<string> words, int i) =>
        Bare(words[i]) is "that" or "which" or "who" or "whose" or "where"
        && !WordClasses.BeforeNouns.Contains(Bare(words[i - 1]))
        && !words[i - 1].EndsWith(',');

    private static bool IsFiniteVerb(IReadOnlyList<string> words, int start, int i, string word)
    {
        if (IsAuxiliary(word))
        {
            return i == start
                || !WordClasses.NeverBeforeAuxiliaries.Contains(Bare(words[i - 1]))
                || IsParticle(words, i - 1);
        }

        if (Lexicon.BaseOfThirdPerson(word) is null)
        {
            return i > start && (IsPluralWithVerb(words, i, word) || IsPast(words, start, i, word));
        }

        return i == start
            ? !Lexicon.IsPluralNounToo(word)
                || !(
                    FollowedByAuxiliary(words, i)
                    || words[i].EndsWith(',')
                    || (
                        i + 1 < words.Count
                        && words[i + 1] is "or" or "and"
                        && i + 2 < words.Count
                        && Lexicon.BaseOfThirdPerson(words[i + 2]) is null
                    )
                )
            : (!WordClasses.BeforeNouns.Contains(Bare(words[i - 1])) || IsParticle(words, i - 1))
                && !words[i - 1].EndsWith(',')
                && !(
                    Lexicon.IsPluralNounToo(word)
                    && (
                        FollowedByAuxiliary(words, i)
                        || (i + 1 == words.Count && !(i == start + 2 && (words[start] is "the" or "a" or "an" or "no")))
                    )
                );
    }

    // "the search succeeded"; elsewhere a form in -ed is a participle, as a rule
    private static bool IsPast(IReadOnlyList<string> words, int start, int i, string word) =>
        i + 1 == words.Count
        && word.EndsWith("ed", StringComparison.Ordinal)
        && Verbs.BaseOfPast(word) is not null
        && !WordClasses.BeforeNouns.Contains(Bare(words[i - 1]))
        && !words.Skip(start).Take(i - start).Any(word => word is "with" or "whose" || IsAuxiliary(word))
        && words[start] is "the" or "The" or "a" or "an" or "no" or "it";

    // "all instances compare as equal"
    private static bool IsPluralWithVerb(IReadOnlyList<string> words, int i, string word)
    {
        if (!Lexicon.IsBaseForm(word))
        {
            return false;
        }

        var subject = words[StartOfVerbPhrase(words, i) - 1];
        return (IsPluralNoun(subject) || subject is "they" or "They")
            && (Lexicon.BaseOfThirdPerson(subject) is null || Lexicon.IsPluralNounToo(subject));
    }

    // "uses that are rare" is about uses, "uses that implementation" is not
    private static bool FollowedByAuxiliary(IReadOnlyList<string> words, int i) =>
        i + 1 < words.Count
        && (
            IsAuxiliary(Bare(words[i + 1]))
            || Bare(words[i + 1]) is "of" or "which"
            || (
                words[i + 1] is "that"
                && i + 2 < words.Count
                && (IsAuxiliary(Bare(words[i + 2])) || Lexicon.BaseOfThirdPerson(Bare(words[i + 2])) is not null)
            )
        );

    // "the key passed in is", "the user logged on has"
    private static bool IsParticle(IReadOnlyList<string> words, int i) =>
        i > 1 && words[i] is "in" or "on" or "to" && words[i - 1].EndsWith("ed", StringComparison.Ordinal);

    // "has been removed" and "will not be" are one verb
    private static int SkipVerb(IReadOnlyList<string> words, int i)
    {
        while (
            i + 1 < words.Count && (IsAuxiliary(Bare(words[i + 1])) || Bare(words[i + 1]) is "not" or "been" or "be")
        )
        {
            i++;
        }

        return i;
    }
}
