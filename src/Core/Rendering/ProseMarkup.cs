using System.Text;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Rendering;

/// <summary>Turns the clauses of a behavior into documentation markup: code words marked, closed by a full stop.</summary>
/// <param name="codeNames">The words that are code.</param>
internal readonly struct ProseMarkup(EquatableArray<string> codeNames)
{
    private static readonly string[] LanguageWords = ["null", "true", "false"];

    /// <summary>Marks up a clause that stands within or at the end of a sentence.</summary>
    /// <param name="clause">The clause, without markup.</param>
    /// <returns>The clause with a full stop, unless it ends with such a mark; empty for an empty clause.</returns>
    public string Clause(string clause)
    {
        var text = clause.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return "";
        }

        var markup = new StringBuilder(text.Length + 32);
        var plainStart = 0;
        for (var i = 0; i < text.Length; )
        {
            if (CodeAt(text, i) is not { } code)
            {
                i++;
                continue;
            }

            AppendPlain(markup, text[plainStart..i]);
            AppendCode(markup, code);
            i += code.Length;
            plainStart = i;
        }

        AppendPlain(markup, text[plainStart..]);
        return EndsSentence(text[^1]) ? markup.ToString() : markup.Append('.').ToString();
    }

    /// <summary>Writes a sentence of its own, in which code is not marked.</summary>
    /// <param name="sentence">The sentence, without markup.</param>
    /// <returns>The sentence with a capital, unless it starts with code, and a full stop; empty for an empty one.</returns>
    public string Sentence(string sentence)
    {
        var text = sentence.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return "";
        }

        var first = CodeAt(text, 0) is null ? char.ToUpperInvariant(text[0]) : text[0];
        return CSharpText.XmlText($"{first}{text[1..]}{(EndsSentence(text[^1]) ? "" : ".")}");
    }

    private string? CodeAt(ReadOnlySpan<char> text, int position)
    {
        if (position > 0 && IsPartOfWord(text[position - 1]) && IsPartOfWord(text[position]))
        {
            return null;
        }

        var longest = LongestAt(text, position, codeNames.AsSpan(), null);
        return text[position] is 'n' or 't' or 'f' ? LongestAt(text, position, LanguageWords, longest) : longest;
    }

    private static string? LongestAt(ReadOnlySpan<char> text, int position, ReadOnlySpan<string> names, string? longest)
    {
        foreach (var name in names)
        {
            if (
                name.Length > (longest?.Length ?? 0)
                && text[position..].StartsWith(name, StringComparison.Ordinal)
                && !IsJoined(text, position - 1, name[0], -1)
                && !IsJoined(text, position + name.Length, name[^1], 1)
            )
            {
                longest = name;
            }
        }

        return longest;
    }

    // "non-null" and "cache.Key" are words of their own; "the key." and "the key-" are not.
    private static bool IsJoined(ReadOnlySpan<char> text, int neighbor, char edge, int direction)
    {
        if (neighbor < 0 || neighbor >= text.Length || !IsPartOfWord(edge))
        {
            return false;
        }

        var beyond = neighbor + direction;
        return IsPartOfWord(text[neighbor])
            || (text[neighbor] is '-' or '.' && beyond >= 0 && beyond < text.Length && IsPartOfWord(text[beyond]));
    }

    private static bool IsPartOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static void AppendPlain(StringBuilder markup, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            markup.Append(CSharpText.XmlText(text.ToString()));
        }
    }

    private static void AppendCode(StringBuilder markup, string code)
    {
        if (code is "null" or "true" or "false")
        {
            markup.Append("<see langword=\"").Append(code).Append("\"/>");
        }
        else
        {
            markup.Append("<c>").Append(CSharpText.XmlText(code)).Append("</c>");
        }
    }

    private static bool EndsSentence(char character) => character is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
