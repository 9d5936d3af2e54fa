using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SkeletonForge.Core.Tests.Merging;

public sealed class GivenFilesOfAnyShape
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);

    private static readonly Core.Merging.ClassAddition Addition = new(
        ["/// <summary>New.</summary>\n[New]\npublic void New()\n{\n    Go();\n}", "int Newer => 1;"],
        ["B", "Newest", "System.Text"]
    );

    [Fact]
    public void WhenSomethingIsAdded_ThenNoCharacterIsLostOrMoved() =>
        Check((old, merged) => IsWithin(old, merged, (x, y) => x == y));

    [Fact]
    public void WhenSomethingIsAdded_ThenAllTokensStayInOrder() =>
        Check((old, merged) => IsWithin(Tokens(old), Tokens(merged), string.Equals));

    [Fact]
    public void WhenSomethingIsAdded_ThenTheFileStillParsesAndHasIt() =>
        Check(
            (_, merged) =>
            {
                var tree = CSharpSyntaxTree.ParseText(merged);
                var type = CSharpCompilation.Create("a", [tree]).GetTypeByMetadataName("N.A")!;
                return !tree.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error)
                    && type.GetMembers("New").Length == 1
                    && type.GetMembers("Newer").Length == 1
                    && Occurrences(merged, "using Newest;") == 1;
            }
        );

    [Fact]
    public void WhenSomethingIsAdded_ThenLinesStillEndAlike() =>
        Check(
            (old, merged) =>
                Occurrences(old, "\r\n") == 0
                    ? !merged.Contains('\r', StringComparison.Ordinal)
                    : Occurrences(merged, "\r\n") == Occurrences(merged, "\n")
        );

    private static void Check(Func<string, string, bool> holds) =>
        Prop.ForAll(SourceShapes.All, text => holds(text, Merged.Text(text, "N.A", Addition))).Check(Many);

    private static IEnumerable<string> Tokens(string text) =>
        CSharpSyntaxTree
            .ParseText(text)
            .GetRoot()
            .DescendantTokens(descendIntoTrivia: true)
            .Select(token => token.Text);

    private static bool IsWithin<T>(IEnumerable<T> old, IEnumerable<T> merged, Func<T, T, bool> equal)
    {
        using var expected = old.GetEnumerator();
        var isWaiting = expected.MoveNext();
        foreach (var item in merged)
        {
            if (isWaiting && equal(item, expected.Current))
            {
                isWaiting = expected.MoveNext();
            }
        }

        return !isWaiting;
    }

    private static int Occurrences(string text, string part) => text.Split(part, StringSplitOptions.None).Length - 1;
}
