using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace SkeletonForge.Extension.Tests.Checks;

/// <summary>The texts of the extension: those of its manifest, and those that it shows while it runs.</summary>
internal static partial class StringResources
{
    /// <summary>The texts of the manifest by key.</summary>
    public static IReadOnlyDictionary<string, string> ReadManifest() =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(
            File.ReadAllText(Path.Combine(ExtensionSources.Folder, ".vsextension", "string-resources.json"))
        )!;

    /// <summary>The texts of the running extension by entry.</summary>
    public static IReadOnlyDictionary<string, string> ReadEntries() =>
        XDocument
            .Load(Path.Combine(ExtensionSources.Folder, "Resources", "Strings.resx"))
            .Root!.Elements("data")
            .ToDictionary(
                entry => entry.Attribute("name")!.Value,
                entry => entry.Element("value")!.Value,
                StringComparer.Ordinal
            );

    /// <summary>The keys that sources write between percent signs.</summary>
    public static IEnumerable<string> KeysIn(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from literal in tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression)
        let key = Key().Match(literal.Token.ValueText)
        where key.Success
        select key.Groups[1].Value;

    /// <summary>The texts that sources write where the API wants a key.</summary>
    public static IEnumerable<string> UnlocalizedIn(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        let operation = model.GetOperation(node)
        let text = operation switch
        {
            IArgumentOperation { Parameter: { } parameter } argument when IsLocalizable(parameter) => argument.Value,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment
                when IsLocalizable(property) => assignment.Value,
            _ => null,
        }
        where text is not null && !Key().IsMatch(text.ConstantValue.Value as string ?? "")
        select text.Syntax.ToString();

    /// <summary>How many values a text has places for.</summary>
    public static int PlacesOf(string text) =>
        Place().Matches(text).Select(place => place.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>What speaks against showing a text to people; <see langword="null"/> for nothing.</summary>
    public static string? ReasonAgainst(string text) =>
        text.Length == 0 ? "is empty"
        : char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal)
            ? "has blanks too many"
        : Technical().Match(text) is { Success: true } word ? $"says '{word.Value}'"
        : IsSentence(text) || IsLabel(text) ? null
        : "is neither a sentence nor a label";

    private static bool IsSentence(string text) =>
        (char.IsUpper(text[0]) || text[0] is '\'' or '{') && text[^1] is '.' or '?' or '}';

    private static bool IsLabel(string text) =>
        !text.Contains(". ", StringComparison.Ordinal) && text.Split(' ').Length <= 8;

    private static bool IsLocalizable(ISymbol symbol) =>
        symbol.GetAttributes().Any(found => found.AttributeClass?.Name is "LocalizableStringAttribute");

    [GeneratedRegex("^%(.+)%$")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?i)\b(exception|stack ?trace|null|inner|hresult|0x[0-9a-f]+|at line)\b")]
    private static partial Regex Technical();
}
