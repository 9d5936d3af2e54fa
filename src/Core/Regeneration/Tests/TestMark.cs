using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SkeletonForge.Core.Regeneration.Tests;

/// <summary>What a test tells the person who reads or runs it: a line of documentation, and a trait for the runner.</summary>
/// <param name="Value">The value of the trait.</param>
/// <param name="Documentation">The line of documentation.</param>
internal sealed record TestMark(string Value, string Documentation)
{
    /// <summary>The promise has changed since the test was written.</summary>
    public static readonly TestMark NeedsReview = new(
        "Needs review",
        "<para>Needs review: the documentation has changed since this test was written.</para>"
    );

    /// <summary>The promise is gone.</summary>
    public static readonly TestMark Orphan = new(
        "Orphan",
        "<para>Orphan: the documentation no longer promises what this test checks.</para>"
    );

    private const string Key = "Contract";
    private const string DocMark = "/// ";

    private static readonly TestMark[] All = [NeedsReview, Orphan];

    /// <summary>The line of documentation with its slashes.</summary>
    public string DocumentationLine => DocMark + Documentation;

    /// <summary>The mark of a test; <see langword="null"/> if it has none.</summary>
    public static TestMark? Of(MethodDeclarationSyntax method) =>
        TestAttributes
            .ValuesOf(method, Key)
            .Select(found => Array.Find(All, mark => string.Equals(mark.Value, found.Value, StringComparison.Ordinal)))
            .FirstOrDefault(mark => mark is not null);

    /// <summary>Writes the trait as the one that names the behavior is written.</summary>
    public string AttributeLike(AttributeSyntax behavior) => $"[{behavior.Name}(\"{Key}\", \"{Value}\")]";

    /// <summary>Says whether a line of a documentation comment is a mark.</summary>
    public static bool IsDocumentation(string line) =>
        Array.Exists(All, mark => string.Equals(mark.DocumentationLine, line.Trim(), StringComparison.Ordinal));

    /// <summary>The attributes that are marks, as <see cref="TestAttributes.SpanOf"/> has them.</summary>
    public static IEnumerable<TextSpan> AttributesOf(MethodDeclarationSyntax method) =>
        from found in TestAttributes.ValuesOf(method, Key)
        where Array.Exists(All, mark => string.Equals(mark.Value, found.Value, StringComparison.Ordinal))
        select TestAttributes.SpanOf(found.Attribute);
}
