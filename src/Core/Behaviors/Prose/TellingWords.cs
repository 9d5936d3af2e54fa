namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>The words of promises that tell them apart: without articles and the like, each in one form.</summary>
/// <param name="text">The text, in lower case.</param>
internal ref struct TellingWords(ReadOnlySpan<char> text)
{
    private const int TypicalLength = 256;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>The word at the current position.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Collects the words of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>Each word once.</returns>
    public static HashSet<string> Of(params ReadOnlySpan<string> texts)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var word in new TellingWords(text.ToLowerInvariant()))
            {
                words.Add(word.ToString());
            }
        }

        return words;
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
