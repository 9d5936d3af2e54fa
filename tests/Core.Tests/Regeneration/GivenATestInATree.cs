using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Regeneration.Tests;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

/// <summary>Hashes stand in contract files that people keep: those of trees have to be those of texts, to the digit.</summary>
public sealed class GivenATestInATree
{
    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    public void WhenTheMethodsOfThisRepositoryAreHashed_ThenEachHashIsThatOfItsText(DocumentationMode mode)
    {
        var methods = Directory
            .EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories))
            .SelectMany(path => MethodsIn(File.ReadAllText(path), mode))
            .ToList();

        Assert.InRange(methods.Count, 2000, int.MaxValue);
        Assert.All(methods, IsThatOfItsText);
    }

    [Theory]
    [InlineData("/// <summary>One\f two.</summary>\npublic void M() { }")]
    [InlineData("/// <summary>One\n///\n///two. </summary>  \n\n/// <remarks>Three.</remarks>\npublic void M() { }")]
    [InlineData("/// one\n//// two\n// three\n/// four\npublic void M() { }")]
    [InlineData("/** <summary>One\n  * two.</summary> */\npublic void M() { }")]
    [InlineData("// mine\n/// <summary>One.</summary>\npublic void M() { } // trailing")]
    [InlineData("/// <summary>Not <b>closed.</summary>\npublic void M() { }")]
    [InlineData("[Fact] /* a\n   b */ public /// odd\n void M() { }")]
    [InlineData("public void M() { /* a\f b */ }")]
    [InlineData("public void M() { var a = \"x\u2028y\"; // z\u0085\n }")]
    [InlineData("public void M() { var a = @\"x\r\n  y\"; }")]
    [InlineData("public void M() { var a = \"\"\"\n    x\n    \"\"\"; }")]
    [InlineData("public void M() { var a = $\"{b} {$\"{c:N}\"}\" + $@\"{d}\"; }")]
    [InlineData("public void M() { var a = $\"\"\"{b}\"\"\"; var c = \"x\"u8; }")]
    [InlineData("public List<List<int>> M() => a >> 1 >>> 2 >= b >>= c >>>= d;")]
    [InlineData("public void M() { var a = b[1..]; var c = b[..^2]; var d = e?[3]?.F ?? g?.H; int? i = 1; i ??= 2; }")]
    [InlineData("public void M() { var a = b is not { C: > 1 and < 2 } ? global::D.E : F::G; }")]
    [InlineData("public void M() { typeof(Dictionary<,>).M(new int[2, 3], (int[,])a, default!); }")]
    [InlineData("public void M() {\n#if DEBUG\n  A();\n#else\n  B();\n#endif\n }")]
    [InlineData("#region R\n/// <summary>One.</summary>\npublic void M() { }\n#endregion")]
    [InlineData("public void M() {\n#if OFF\n/// one\n/// two\n#endif\n }")]
    [InlineData("/// <summary>One.\n\ufeff/// Two.</summary>\npublic void M() { }")]
    [InlineData("public void M() {\n#pragma warning disable CS1\n }")]
    [InlineData("public void M() { var @class = \\u0061; \\u0061wait(x); }")]
    [InlineData("public void M( { /* ")]
    [InlineData("public void M() { a b c }")]
    [InlineData(
        "public async Task M() { await foreach (var (a, b) in c) { yield return from d in e where f select d; } }"
    )]
    [InlineData("\tpublic void M()\r\n\t{\r\n\t\tA(1.5e3, 'x', 0x_1F, 1..2);\r\n\t}")]
    public void WhenItHoldsWhatIsReadInMoreThanOneWay_ThenItsHashIsThatOfItsText(string text)
    {
        var found = Enum.GetValues<DocumentationMode>()
            .SelectMany(mode => MethodsIn($"class C\n{{\n    int before;\n{text}\n\n    int after;\n}}", mode))
            .ToList();

        Assert.NotEmpty(found);
        Assert.All(found, IsThatOfItsText);
    }

    private static IEnumerable<MethodDeclarationSyntax> MethodsIn(string text, DocumentationMode mode) =>
        TestFile.MethodsIn(CSharpSyntaxTree.ParseText(text, new(LanguageVersion.Preview, mode)).GetRoot());

    private static void IsThatOfItsText(MethodDeclarationSyntax method)
    {
        var whole = TestExtent.Of(method).Whole;

        Assert.Equal(TestHash.Of(method.SyntaxTree.GetText().ToString(whole)), TestHash.Of(method, whole));
    }
}
