namespace SkeletonForge.Core.Foundation;

/// <summary>
/// Cuts a text into the words that names are made of: runs of letters, digits and underscores; an apostrophe joins
/// ("doesn't" is <c>doesnt</c>), a minus before a digit is the word <c>Minus</c>.
/// </summary>
/// <param name="text">The text.</param>
internal ref struct NameWordEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>The word at the current position.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Serves <see langword="foreach"/>.</summary>
    /// <returns>This enumerator.</returns>
    public readonly NameWordEnumerator GetEnumerator() => this;

    /// <summary>Goes on to the next word.</summary>
    /// <returns><see langword="true"/> if there is one; otherwise, <see langword="false"/>.</returns>
    public bool MoveNext()
    {
        // what was cut from the text before an apostrophe or for a minus; nearly all words are cut in one piece
        var before = "";
        while (_next <= _text.Length)
        {
            var start = _next;
            var end = start;
            while (end < _text.Length && TextWords.IsPart(_text[end], inWord: before.Length + end - start > 0))
            {
                end++;
            }

            _next = end + 1;
            if (before.Length + end - start == 0)
            {
                before = IsMinus(end) ? "Minus" : "";
            }
            else if (end < _text.Length && _text[end] is '\'' or '’')
            {
                before += _text[start..end].ToString();
            }
            else
            {
                Current = before.Length == 0 ? _text[start..end] : string.Concat(before, _text[start..end]);
                return true;
            }
        }

        return false;
    }

    private readonly bool IsMinus(int i) =>
        i + 1 < _text.Length && _text[i] is '-' or '−' && char.IsDigit(_text[i + 1]);
}
