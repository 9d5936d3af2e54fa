using Microsoft.CodeAnalysis.CSharp;
using SkeletonForge.Core.Placement;
using SkeletonForge.Workspaces.Styles;
using SkeletonForge.Workspaces.Tests.Kit;

namespace SkeletonForge.Workspaces.Tests;

public class GivenAnEditorConfig
{
    [Fact]
    public void WhenThereIsNone_ThenTheUsualStyleIsTaken()
    {
        using var folder = ProjectFolder.Create();

        Assert.Equal(new CodeStyle(), StyleOf(folder, "tests/A.cs"));
    }

    [Fact]
    public void WhenItSaysEverything_ThenAllOfItCounts()
    {
        using var folder = ProjectFolder.Create();
        folder.Write(
            ".editorconfig",
            "root = true\n[*.cs]\nindent_style = tab\nend_of_line = CRLF\ninsert_final_newline = false\ncharset = utf-8-bom\ncsharp_style_namespace_declarations = block_scoped:warning\n"
        );

        Assert.Equal(
            new CodeStyle("\t", "\r\n", FileScopedNamespace: false, FinalNewLine: false, ByteOrderMark: true),
            StyleOf(folder, "tests/A.cs")
        );
    }

    [Fact]
    public void WhenSeveralApply_ThenTheNearestWinsAndRootStops()
    {
        using var folder = ProjectFolder.Create();
        folder.Write(".editorconfig", "[*.cs]\ncharset = utf-8-bom\n");
        folder.Write("a/.editorconfig", "root = true\n[*]\nindent_size = 3\nend_of_line = crlf\n");
        folder.Write("a/b/.editorconfig", "[*.cs]\nindent_size = 2\n");

        Assert.Equal(new CodeStyle("  ", "\r\n"), StyleOf(folder, "a/b/A.cs"));
    }

    [Theory]
    [InlineData("indent_size = tab\ntab_width = 8", 8)]
    [InlineData("indent_size = 99999", 4)]
    [InlineData("indent_size = many", 4)]
    public void WhenTheIndentIsOdd_ThenItStaysReasonable(string setting, int width)
    {
        using var folder = ProjectFolder.Create();
        folder.Write(".editorconfig", $"root = true\n[*.cs]\n{setting}\n");

        Assert.Equal(width, StyleOf(folder, "A.cs").Indent.Length);
    }

    [Fact]
    public void WhenItDoesNotSetTheLineEnding_ThenTheNeighboursDecide()
    {
        using var folder = ProjectFolder.Create();
        folder.Write("tests/A.cs", "class A\r\n{\r\n}\r\n");
        folder.Write("tests/B.cs", "class B\r\n{\r\n}\r\n");
        folder.Write("tests/C.cs", "class C\n{\n}\n");

        Assert.Equal("\r\n", StyleOf(folder, "tests/new/folder/D.cs").NewLine);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0.100", false, true)]
    [InlineData(LanguageVersion.CSharp10, "10.0.100", true, false)]
    [InlineData(LanguageVersion.Default, "", true, false)]
    public void WhenTheCompilerIsOlder_ThenTheStyleIsOneThatItTakes(
        LanguageVersion language,
        string sdk,
        bool fileScoped,
        bool warns
    )
    {
        using var folder = ProjectFolder.Create();

        var style = new CodeStyleReader(language, sdk).StyleOf(folder.PathOf("A.cs"));

        Assert.Equal((fileScoped, warns), (style.FileScopedNamespace, style.WarnsOnAsyncWithoutAwait));
    }

    private static CodeStyle StyleOf(ProjectFolder folder, string path) =>
        new CodeStyleReader(LanguageVersion.Latest, sdkVersion: "10.0.100").StyleOf(folder.PathOf(path));
}
