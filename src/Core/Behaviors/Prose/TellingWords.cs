namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The words of promises that tell them apart: without articles and the like, each in one form.</summary>
/// <param name="text">The text, in lower case.</param>
internal ref struct TellingWords(ReadOnlySpan<char> text)
{
    private const int TypicalLength = 256;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>The word at the current position.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Says whether a text holds all words of another one.</summary>
    /// <param name="part">The other text, in lower case.</param>
    /// <param name="whole">The text, in lower case.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public static bool IsPart(string part, string whole)
    {
        foreach (var word in new TellingWords(part))
        {
            if (!Contains(whole, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether a text has more than one word, each counted once.</summary>
    /// <param name="text">The text, in lower case.</param>
    /// <returns><see langword="true"/> if it does; otherwise, <see langword="false"/>.</returns>
    public static bool AreSeveral(string text)
    {
        var words = new TellingWords(text);
        if (!words.MoveNext())
        {
            return false;
        }

        var first = words.Current;
        while (words.MoveNext())
        {
            if (!words.Current.SequenceEqual(first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks the words of a text, so that it can be seen without cutting them out that others differ.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A bit for each word; the same one for some that differ.</returns>
    public static uint MarksOf(string text)
    {
        var lower = text.Length <= TypicalLength ? stackalloc char[TypicalLength] : new char[text.Length];
        lower = lower[..text.AsSpan().ToLowerInvariant(lower)];
        var marks = 0u;
        foreach (var word in new TellingWords(lower))
        {
            marks |= 1u << (string.GetHashCode(word, StringComparison.Ordinal) & 31);
        }

        return marks;
    }

    /// <summary>Serves <see langword="foreach"/>.</summary>
    /// <returns>This enumerator.</returns>
    public readonly TellingWords GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    public bool MoveNext()
    {
        while (!_rest.IsEmpty)
        {
            var end = _rest.IndexOf(' ');
            var word = Grammar.Bare(end < 0 ? _rest : _rest[..end]);
            _rest = end < 0 ? default : _rest[(end + 1)..];
            if (!word.IsEmpty && !IsFiller(word))
            {
                Current = word.Length > 3 ? word.TrimEnd('s') : word;
                return true;
            }
        }

        return false;
    }

    private static bool Contains(string text, ReadOnlySpan<char> word)
    {
        foreach (var own in new TellingWords(text))
        {
            if (own.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
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
}
