using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SkeletonForge.Core.Merging;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>
/// Reads the attributes of tests by their names, as the templates write them for every framework, so that tests are found
/// also where the framework is not restored.
/// </summary>
internal static class TestAttributes
{
    /// <summary>The key under which a test names its behavior.</summary>
    public const string BehaviorKey = "Behavior";

    /// <summary>How the reason of a pending test begins.</summary>
    private const string PendingReason = "Pending";

    // xUnit; NUnit and TUnit; MSTest
    private static readonly string[] Keyed = ["Trait", "Property", "TestProperty"];

    // NUnit and MSTest; TUnit. xUnit has a named argument.
    private static readonly string[] Skipping = ["Ignore", "Skip"];

    /// <summary>The attributes of a method that give a key a value, with that value.</summary>
    public static IEnumerable<(AttributeSyntax Attribute, string Value)> ValuesOf(
        MethodDeclarationSyntax method,
        string key
    ) =>
        from attribute in AttributesOf(method)
        where Keyed.Contains(NameOf(attribute), StringComparer.Ordinal)
        let arguments = attribute.ArgumentList?.Arguments ?? default
        where arguments.Count == 2 && string.Equals(LiteralOf(arguments[0]), key, StringComparison.Ordinal)
        let value = LiteralOf(arguments[1])
        where value is not null
        select (attribute, value);

    /// <summary>The ids of the behaviors that a method tests; empty for a method that is no test, or nobody generated.</summary>
    public static IEnumerable<string> BehaviorsOf(MethodDeclarationSyntax method) =>
        ValuesOf(method, BehaviorKey).Select(found => found.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Where a method names a behavior.</summary>
    public static IEnumerable<TextSpan> BehaviorLiteralsOf(MethodDeclarationSyntax method, string id) =>
        from found in ValuesOf(method, BehaviorKey)
        where string.Equals(found.Value, id, StringComparison.Ordinal)
        select found.Attribute.ArgumentList!.Arguments[1].Span;

    /// <summary>The attributes that name behaviors, as <see cref="SpanOf"/> has them.</summary>
    public static IEnumerable<TextSpan> BehaviorSpansOf(MethodDeclarationSyntax method) =>
        ValuesOf(method, BehaviorKey).Select(found => SpanOf(found.Attribute));

    /// <summary>Says whether the runner passes a test over because nobody has written it yet.</summary>
    public static bool IsPending(MethodDeclarationSyntax method) => PendingMarkOf(method) is not null;

    /// <summary>
    /// The attribute that makes the runner pass a test over because nobody has written it yet, and what it is without that:
    /// the same attribute, or nothing; <see langword="null"/> if there is none.
    /// </summary>
    public static (string Marked, string Unmarked)? PendingMarkOf(MethodDeclarationSyntax method) =>
        AttributesOf(method)
            .SelectMany(
                attribute => attribute.ArgumentList?.Arguments ?? default,
                (attribute, argument) => (attribute, argument)
            )
            .Where(each =>
                each.argument.NameEquals is { } named
                    ? named.Name.Identifier.ValueText is "Skip"
                    : Skipping.Contains(NameOf(each.attribute), StringComparer.Ordinal)
            )
            .Where(each => LiteralOf(each.argument)?.StartsWith(PendingReason, StringComparison.Ordinal) == true)
            .Select(each => ((string, string)?)($"[{each.attribute}]", Without(each.attribute, each.argument)))
            .FirstOrDefault();

    /// <summary>The names of the attributes of a method, without namespaces and <c>Attribute</c>.</summary>
    public static IEnumerable<string> NamesOf(MethodDeclarationSyntax method) => AttributesOf(method).Select(NameOf);

    /// <summary>An attribute with its list where it is alone in there, else with a comma.</summary>
    public static TextSpan SpanOf(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var index = list.Attributes.IndexOf(attribute);
        return list.Attributes.Count == 1 ? list.Span
            : index > 0 ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
            : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart);
    }

    private static string Without(AttributeSyntax attribute, AttributeArgumentSyntax argument)
    {
        if (argument.NameEquals is null)
        {
            return "";
        }

        var others = attribute.ArgumentList!.Arguments.Remove(argument);
        return others.Count == 0 ? $"[{attribute.Name}]" : $"[{attribute.Name}({others})]";
    }

    private static IEnumerable<AttributeSyntax> AttributesOf(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes);

    private static string NameOf(AttributeSyntax attribute)
    {
        const string Suffix = "Attribute";
        var name = SyntaxNames.Of(attribute.Name);
        name = name[(name.LastIndexOfAny(['.', ':']) + 1)..];
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)
            ? name[..^Suffix.Length]
            : name;
    }

    private static string? LiteralOf(AttributeArgumentSyntax argument) =>
        argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? literal.Token.ValueText
            : null;
}
