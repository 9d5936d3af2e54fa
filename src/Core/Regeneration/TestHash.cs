using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Regeneration;

/// <summary>
/// Tells whether a test is still as it was generated: a hash of its tokens and of everything that a person may write
/// between them, so that no formatter changes it and every edit does.
/// </summary>
public static partial class TestHash
{
    private const int Digits = 16;
    private const string DocMark = "///";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    /// <summary>Hashes the text of a method.</summary>
    /// <param name="testText">The method with its documentation comment and attributes.</param>
    /// <returns>
    /// The first 16 hexadecimal digits of a SHA-256, in lower case. White space between tokens, the wrapping of
    /// documentation lines and line endings do not count; comments, directives and all else does.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="testText"/> is <see langword="null"/>.</exception>
    public static string Of(string testText)
    {
        ArgumentNullException.ThrowIfNull(testText);
        var parts = new Parts();
        foreach (var token in SyntaxFactory.ParseTokens(testText.ReplaceLineEndings("\n"), options: ParseOptions))
        {
            parts.AddAll(token.LeadingTrivia);
            parts.Add(token.Text);
            parts.AddAll(token.TrailingTrivia);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts.Finish()));
        return Convert.ToHexString(hash)[..Digits].ToLowerInvariant();
    }

    /// <summary>What counts, each part on a line of its own; no part but a literal can hold a line end.</summary>
    private sealed class Parts
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _documentation = new();

        public void AddAll(SyntaxTriviaList list)
        {
            foreach (var trivia in list)
            {
                if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                {
                    continue;
                }

                var text = trivia.ToFullString();
                if (text.StartsWith(DocMark, StringComparison.Ordinal))
                {
                    _documentation.Append(text.AsSpan(DocMark.Length)).Append('\n');
                }
                else
                {
                    Add(Blanks().Replace(text.Trim(), " "));
                }
            }
        }

        public void Add(string part)
        {
            EndDocumentation();
            _text.Append(part).Append('\n');
        }

        public string Finish()
        {
            EndDocumentation();
            return _text.ToString();
        }

        // a block of documentation may be wrapped anywhere, and its tags may stand on lines of their own
        private void EndDocumentation()
        {
            if (_documentation.Length > 0)
            {
                var text = Blanks().Replace(_documentation.ToString(), " ");
                _documentation.Clear();
                Add(DocMark + BlanksAroundBlocks().Replace(text, "${tag}").Trim());
            }
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // inside of a sentence, a blank before or after a tag is one that readers see
    [GeneratedRegex(
        " ?(?<tag></?(summary|remarks|para|returns|value|param|typeparam|exception|seealso|example|list|item|term|description|code)( [^<>]*)?>) ?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex BlanksAroundBlocks();
}
