using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SkeletonForge.TestKit.Replays;

/// <summary>A test that a person has written in a replay: what must be found again after every run.</summary>
/// <param name="Marker">A name in its body that nothing else has.</param>
/// <param name="Type">The type that it was written for.</param>
/// <param name="Id">The behavior that it was written for.</param>
/// <param name="Name">The name of the method.</param>
/// <param name="Body">The body.</param>
/// <param name="Line">A line of documentation that the person has added; empty for none.</param>
internal sealed record FilledTest(string Marker, string Type, string Id, string Name, string Body, string Line)
{
    private const string Pending = "(Skip = \"Pending: not written yet\")";

    /// <summary>The promise that it was last seen with.</summary>
    public string Promise { get; set; } = "";

    /// <summary>Writes a pending test, as a hash of its id says: only its body, its documentation too, or its name too.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="method">The test in it.</param>
    /// <param name="type">The type that it tests.</param>
    /// <param name="id">Its behavior.</param>
    /// <returns>The new text and what to look for in it.</returns>
    public static (string Text, FilledTest Test) Write(
        string text,
        MethodDeclarationSyntax method,
        string type,
        string id
    )
    {
        var hash = HashOf(type + id);
        var marker = $"Written_{Convert.ToHexString(hash.AsSpan(0, 6))}";
        var name = method.Identifier.ValueText + (hash[6] % 5 == 0 ? "_ByHand" : "");
        var line = hash[6] % 5 == 1 ? $"/// <para>{marker} says more.</para>" : "";
        var body = $"{{\n        // for {id}\n        {marker}();\n    }}";
        var head = text[method.SpanStart..method.Body!.SpanStart]
            .Replace(Pending, "", StringComparison.Ordinal)
            .Replace($" {method.Identifier.ValueText}(", $" {name}(", StringComparison.Ordinal);
        return (
            text[..method.SpanStart]
                + (line.Length == 0 ? "" : line + "\n    ")
                + head
                + body
                + text[method.Body.Span.End..],
            new(marker, type, id, name, body, line)
        );
    }

    /// <summary>Says whether a test is among those that a person writes.</summary>
    /// <param name="type">The type that it tests.</param>
    /// <param name="id">Its behavior.</param>
    public static bool IsChosen(string type, string id) => HashOf(type + id)[7] % 3 == 0;

    /// <summary>Says whether a method is this test, token for token as far as a person wrote it.</summary>
    public bool IsKeptIn(MethodDeclarationSyntax method) =>
        string.Equals(method.Body?.ToString(), Body, StringComparison.Ordinal)
        && string.Equals(method.Identifier.ValueText, Name, StringComparison.Ordinal)
        && method.GetLeadingTrivia().ToFullString().Contains(Line, StringComparison.Ordinal);

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
