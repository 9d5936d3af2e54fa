using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Rendering;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenHostileText
{
    private static readonly string[] Fragments =
    [
        "\"",
        "\\",
        "\\\"",
        "\"\"\"",
        "'",
        "*/",
        "/*",
        "//",
        "///",
        "]]>",
        "<![CDATA[",
        "--",
        "-->",
        "<!--",
        "<b>",
        "</summary>",
        "&",
        "&amp;",
        "&#0;",
        "{",
        "}}",
        "{{#each}}",
        "{0}",
        "$",
        "@",
        "\n",
        "\r\n",
        "\t",
        "\v\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\0",
        "\u0001",
        "\u001B[31m",
        "\u007F",
        "\u202E",
        "\u2066",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "\uFFFE",
        "\uFFFF",
        "\uD800",
        "\uDC00",
        "😀",
        "漢字",
        "é",
        "e\u0301",
        "#if X\n#endif",
        "\\u000A",
        " ",
        "a",
        "Z9_",
    ];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhenWrittenAsAStringLiteral_ThenTheCompilerReadsItBack(int seed)
    {
        var text = TextOf(seed);

        var literal = CSharpText.StringLiteral(text);

        var parsed = SyntaxFactory.ParseExpression(literal);
        Assert.Empty(parsed.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(parsed).Token.ValueText);
        Assert.DoesNotContain('\n', literal);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhenWrittenAsXml_ThenAParserReadsItBack(int seed)
    {
        var text = TextOf(seed);

        var element = XElement.Parse(
            $"<p a=\"{CSharpText.XmlAttribute(text)}\" b='{CSharpText.XmlAttribute(text)}'>{CSharpText.XmlText(text)}</p>",
            LoadOptions.PreserveWhitespace
        );

        Assert.Equal(AsXmlCanHold(text), element.Value);
        Assert.Equal(AsXmlCanHold(text), element.Attribute("a")?.Value);
        Assert.Equal(AsXmlCanHold(text), element.Attribute("b")?.Value);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void WhenItIsTheProseOfATest_ThenTheFileHasNothingButThatTest(int seed)
    {
        var text = TextOf(seed);
        var test = SuitePlans.GetReturnsNull with
        {
            Summary = text,
            Behavior = SuitePlans.GetReturnsNull.Behavior with
            {
                Id = text,
                Given = text,
                When = text,
                Then = text,
                Catches = text,
                CodeNames = [text, "a", "漢字"],
            },
        };

        var root = CSharpSyntaxTree
            .ParseText(
                Rendered.Text(SuitePlans.Of(test)),
                new(LanguageVersion.Preview, Microsoft.CodeAnalysis.DocumentationMode.Diagnose),
                cancellationToken: TestContext.Current.CancellationToken
            )
            .GetCompilationUnitRoot(TestContext.Current.CancellationToken);

        var type = Assert.Single(root.DescendantNodes().OfType<TypeDeclarationSyntax>());
        var method = Assert.IsType<MethodDeclarationSyntax>(Assert.Single(type.Members));
        var trait = method.AttributeLists[1].Attributes[0].ArgumentList!.Arguments[1].Expression;
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(trait).Token.ValueText);
        Assert.DoesNotContain(root.GetDiagnostics(), diagnostic => diagnostic.Id is "CS1570");
    }

    [Theory]
    [InlineData("Name", true)]
    [InlineData("_1", true)]
    [InlineData("漢字", true)]
    [InlineData("class", true)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a\u0085", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void WhenAskedForAnIdentifier_ThenItsFormDecides(string? text, bool expected) =>
        Assert.Equal(expected, CSharpText.IsIdentifier(text));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("await", "@await")]
    [InlineData("record", "@record")]
    [InlineData("Class", "Class")]
    [InlineData("key", "key")]
    public void WhenAKeywordIsAName_ThenItIsEscaped(string name, string expected) =>
        Assert.Equal(expected, CSharpText.EscapeKeyword(name));

    private static string TextOf(int seed)
    {
        var random = new Random(seed);
        return string.Concat(
            Enumerable.Range(0, random.Next(0, 12)).Select(_ => Fragments[random.Next(Fragments.Length)])
        );
    }

    // Written without a look at the class under test: blanks and line ends are one blank, the impossible is U+FFFD.
    private static string AsXmlCanHold(string text)
    {
        var held = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isBlank = rune.Value is ' ' or (>= 9 and <= 13) or 0x85 or 0x2028 or 0x2029;
            var isImpossible = rune.Value is < 32 or 0xFFFE or 0xFFFF;
            var character =
                isBlank ? " "
                : isImpossible ? "\uFFFD"
                : rune.ToString();
            if (!isBlank || held.Length == 0 || held[^1] != ' ')
            {
                held.Append(character);
            }
        }

        return held.ToString();
    }
}
