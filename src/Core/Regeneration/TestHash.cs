using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Regeneration;

/// <summary>
/// Tells whether a test is still as it was generated: a hash of its tokens and of everything that a person may write
/// between them, so that no formatter changes it and every edit does.
/// </summary>
public static class TestHash
{
    private const int Digits = 16;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.None);

    // one for all tests that a thread reads
    [ThreadStatic]
    private static HashedParts? t_parts;

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
        var parts = NewParts();
        foreach (var token in SyntaxFactory.ParseTokens(testText.ReplaceLineEndings("\n"), options: ParseOptions))
        {
            AddAll(token.LeadingTrivia, parts);
            parts.AddToken(token.Text);
            AddAll(token.TrailingTrivia, parts);
        }

        return Of(parts);
    }

    /// <summary>Hashes a method of a file: the same as of its text, mostly without reading that once more.</summary>
    /// <param name="method">The method.</param>
    /// <param name="whole">Where it begins with its documentation comment and attributes, and where it ends.</param>
    internal static string Of(MethodDeclarationSyntax method, TextSpan whole) =>
        ReadTokens.TryTake(method, whole, NewParts()) is { } parts
            ? Of(parts)
            : Of(method.SyntaxTree.GetText().ToString(whole));

    private static HashedParts NewParts()
    {
        var parts = t_parts ??= new();
        parts.Clear();
        return parts;
    }

    private static void AddAll(SyntaxTriviaList list, HashedParts parts)
    {
        foreach (var trivia in list)
        {
            if (!HashedParts.IsBlank(trivia))
            {
                parts.AddTrivia(trivia.ToFullString());
            }
        }
    }

    private static string Of(HashedParts parts)
    {
        var text = parts.Finish();
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexString(hash[..(Digits / 2)]).ToLowerInvariant();
    }
}
