using System.Buffers;
using System.Text.RegularExpressions;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors.Prose;

/// <summary>Spells paragraphs in one way, however they were typed.</summary>
internal static partial class Orthography
{
    private static readonly char[] ListMarks = ['-', '*', '•', '–', ' '];
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"“‘");

    /// <summary>Cuts marks of lists and of stress, which are no words, and writes literals, readers and "otherwise" as they are meant.</summary>
    /// <param name="paragraph">The paragraph, white space collapsed.</param>
    /// <returns>The paragraph as the rules expect it.</returns>
    public static string AsMeant(string paragraph)
    {
        var text = paragraph
            .TrimStart(ListMarks)
            .Replace("**", "", StringComparison.Ordinal)
            .Replace("a null reference (Nothing in Visual Basic)", "null", StringComparison.Ordinal);
        if (text.AsSpan().ContainsAny(Quotes))
        {
            text = QuotedLiteral().Replace(text, "${literal}");
        }

        if (text.Contains(" you ", StringComparison.Ordinal))
        {
            text = DoneByReader()
                .Replace(
                    text,
                    found => $"{found.Groups["if"].Value} the caller {Verbs.ThirdPerson(found.Groups["verb"].Value)} "
                );
        }

        return TextWords.HasPart(text, "wise")
            ? NoSpace().Replace(Misspelled().Replace(text, "${o}therwise"), "${mark} ")
            : text;
    }

    // "when you renew the lease, the clock is reset" is no advice
    [GeneratedRegex(
        @"\b(?<if>if|when|whenever|once|after|before|until|unless) you (?<verb>(?!want|need|wish|would|are|do|don|can|could|have|must|should|will|plan|intend|prefer|use|really|also|then|may|might|know|only|just|think|expect|like|require|choose|decide|simply|see)[a-z]{3,}) ",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex DoneByReader();

    [GeneratedRegex(
        @"(?<![\w""'])[""'“‘](?<literal>true|false|null)[""'”’](?![\w""'])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex QuotedLiteral();

    [GeneratedRegex(
        @"\b(?<o>o)(?:thewise|therwize|ther[ -]wise|therewise)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Misspelled();

    [GeneratedRegex(@"(?<mark>[.,;])(?=otherwise\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();
}
