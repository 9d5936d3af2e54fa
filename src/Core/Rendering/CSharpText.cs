using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Rendering;

/// <summary>The one place where prose and names become C# source: everything that a template prints went through here.</summary>
public static class CSharpText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Escapes text for the content of an element in a documentation comment.</summary>
    /// <remarks>
    /// The result is one line. A run of blanks and line ends becomes one blank, as readers of documentation treat it
    /// anyway. What XML 1.0 cannot hold (control characters, lone surrogates) becomes U+FFFD; characters that change
    /// the direction of text become character references, so that the source reads as it compiles.
    /// </remarks>
    /// <param name="text">Any text.</param>
    /// <returns>Text that an XML parser reads back as <paramref name="text"/>, but for the above.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string XmlText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsPlain(text) ? text : EscapeXml(text);
    }

    /// <summary>Escapes text for the value of an attribute in a documentation comment, in quotes of either kind.</summary>
    /// <remarks>As <see cref="XmlText"/>, and quotes are escaped too.</remarks>
    /// <param name="text">Any text.</param>
    /// <returns>Text that an XML parser reads back as <paramref name="text"/>, but for what XML cannot hold.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static string XmlAttribute(string text) =>
        XmlText(text)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&apos;", StringComparison.Ordinal);

    /// <summary>Writes a value as a C# string literal on one line.</summary>
    /// <param name="value">Any text.</param>
    /// <returns>A regular literal with its quotes, whose value is exactly <paramref name="value"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public static string StringLiteral(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                literal.Append(value, i, 2);
                i++;
            }
            else
            {
                AppendLiteralCharacter(literal, value[i]);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Says whether a text can stand where C# expects an identifier, as it is or after <c>@</c>.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// <see langword="true"/> if the text has the form of an identifier, also when it is a keyword; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    public static bool IsIdentifier(string? text) => SyntaxFacts.IsValidIdentifier(text);

    /// <summary>Puts <c>@</c> before a keyword, so that it can be used as an identifier.</summary>
    /// <param name="identifier">A text for which <see cref="IsIdentifier"/> is true.</param>
    /// <returns>The identifier, with <c>@</c> if it is a reserved or contextual keyword.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identifier"/> is <see langword="null"/>.</exception>
    public static string EscapeKeyword(string identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        var isKeyword =
            SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None;
        return isKeyword ? "@" + identifier : identifier;
    }

    private static bool IsPlain(string text)
    {
        var previousIsBlank = false;
        foreach (var character in text)
        {
            var isBlank = character == ' ';
            var isOrdinary = character is >= ' ' and <= '~' and not ('<' or '>' or '&');
            if (!isOrdinary || (isBlank && previousIsBlank))
            {
                return false;
            }

            previousIsBlank = isBlank;
        }

        return true;
    }

    private static string EscapeXml(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var previousIsBlank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = IsBlank(text[i]);
            if (char.IsSurrogatePair(text, i))
            {
                escaped.Append(text, i, 2);
                i++;
            }
            else if (isBlank && !previousIsBlank)
            {
                escaped.Append(' ');
            }
            else if (!isBlank)
            {
                AppendXmlCharacter(escaped, text[i]);
            }

            previousIsBlank = isBlank;
        }

        return escaped.ToString();
    }

    // The second row ends a line for the C# compiler: inside a comment it would turn prose into code.
    private static bool IsBlank(char character) =>
        character is ' ' or '\t' or '\v' or '\f' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static void AppendXmlCharacter(StringBuilder escaped, char character)
    {
        switch (character)
        {
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            case '&':
                escaped.Append("&amp;");
                break;
            case < ' ' or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF':
                escaped.Append(Replacement);
                break;
            default:
                AppendUnlessHidden(escaped, character);
                break;
        }
    }

    private static void AppendUnlessHidden(StringBuilder escaped, char character)
    {
        var turnsDirection = character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
        var isControl = character is >= '\u007F' and <= '\u009F';
        if (turnsDirection || isControl)
        {
            escaped.Append("&#x").Append(((int)character).ToString("X", CultureInfo.InvariantCulture)).Append(';');
        }
        else
        {
            escaped.Append(character);
        }
    }

    private static void AppendLiteralCharacter(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                literal.Append('\\').Append(character);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                if (NeedsUnicodeEscape(character))
                {
                    literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                }
                else
                {
                    literal.Append(character);
                }

                break;
        }
    }

    private static bool NeedsUnicodeEscape(char character) =>
        character >= '\u007F'
            ? CharUnicodeInfo.GetUnicodeCategory(character)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.Surrogate
                    or UnicodeCategory.OtherNotAssigned
            : character < ' ';
}
