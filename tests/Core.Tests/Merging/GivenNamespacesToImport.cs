namespace SkeletonForge.Core.Tests.Merging;

public sealed class GivenNamespacesToImport
{
    private const string Class = "namespace N;\n\nclass A\n{\n}\n";

    [Theory]
    // System first
    [InlineData(
        "using System;\nusing B;\nusing D;\n",
        "using System;\nusing System.Text;\nusing B;\nusing C;\nusing D;\nusing E;\n"
    )]
    // plain
    [InlineData(
        "using B;\nusing D;\nusing System;\n",
        "using B;\nusing C;\nusing D;\nusing E;\nusing System;\nusing System.Text;\n"
    )]
    // letter case aside
    [InlineData(
        "using a;\nusing B;\nusing d;\n",
        "using System.Text;\nusing a;\nusing B;\nusing C;\nusing d;\nusing E;\n"
    )]
    // none
    [InlineData(
        "using D;\nusing B;\nusing C2;\n",
        "using D;\nusing B;\nusing C2;\nusing System.Text;\nusing C;\nusing E;\n"
    )]
    // groups
    [InlineData("using System;\n\nusing D;\n", "using System;\nusing System.Text;\n\nusing C;\nusing D;\nusing E;\n")]
    // aliases and static imports
    [InlineData(
        "using D;\nusing static F;\nusing X = F;\n",
        "using System.Text;\nusing C;\nusing D;\nusing E;\nusing static F;\nusing X = F;\n"
    )]
    [InlineData("using static F;\n", "using System.Text;\nusing C;\nusing E;\nusing static F;\n")]
    [InlineData("global using D;\n", "global using D;\nusing System.Text;\nusing C;\nusing E;\n")]
    [InlineData(
        "global using D;\nusing X = F;\n",
        "global using D;\nusing System.Text;\nusing C;\nusing E;\nusing X = F;\n"
    )]
    // comments
    [InlineData("// head\nusing D; // why\n", "// head\nusing System.Text;\nusing C;\nusing D; // why\nusing E;\n")]
    [InlineData("/* head */ using D;\n", "/* head */ using System.Text;\nusing C;\nusing D;\nusing E;\n")]
    [InlineData(
        "extern alias x;\n#nullable enable\nusing D;\n",
        "extern alias x;\n#nullable enable\nusing System.Text;\nusing C;\nusing D;\nusing E;\n"
    )]
    // some are there already, also where they are not compiled always
    [InlineData(
        "using C;\nusing global::E;\nusing System . Text;\n",
        "using C;\nusing global::E;\nusing System . Text;\n"
    )]
    [InlineData(
        "using D;\n#if !X\nusing E;\n#endif\n",
        "using System.Text;\nusing C;\nusing D;\n#if !X\nusing E;\n#endif\n"
    )]
    [InlineData(
        "using B;\n#if !X\nusing C2;\n#endif\n",
        "using System.Text;\nusing B;\nusing C;\nusing E;\n#if !X\nusing C2;\n#endif\n"
    )]
    // one line
    [InlineData("using B; using D;\n", "using System.Text;\nusing B;\nusing C; using D;\nusing E;\n")]
    public void WhenThereAreOthers_ThenTheyKeepTheirOrder(string usings, string expected) =>
        Assert.Equal(expected + "\n" + Class, Merged.Usings(usings + "\n" + Class, "E", "System.Text", "C", "N", "C"));

    [Theory]
    [InlineData("", "using C;\n\n")]
    [InlineData("// head\n", "// head\n\nusing C;\n\n")]
    [InlineData("// head\n// of two lines\n\n", "// head\n// of two lines\n\nusing C;\n\n")]
    [InlineData("/*\n head\n*/\n", "/*\n head\n*/\n\nusing C;\n\n")]
    [InlineData("/* head */ ", "using C;\n\n/* head */ ")]
    [InlineData("// head\n\n// about the namespace\n", "// head\n\nusing C;\n\n// about the namespace\n")]
    [InlineData("/// <copyright/>\n\n", "/// <copyright/>\n\nusing C;\n\n")]
    [InlineData("#region License\n// text\n#endregion\n", "#region License\n// text\n#endregion\n\nusing C;\n\n")]
    [InlineData("#define X\n#nullable enable\n", "#define X\n#nullable enable\n\nusing C;\n\n")]
    [InlineData("extern alias x;\n\n", "extern alias x;\n\nusing C;\n\n")]
    [InlineData("extern alias x;\n", "extern alias x;\n\nusing C;\n\n")]
    [InlineData("// head\n\n[assembly: X]\n\n", "// head\n\nusing C;\n\n[assembly: X]\n\n")]
    [InlineData("#if !X\nusing B;\n#endif\n\n", "#if !X\nusing B;\n#endif\n\nusing C;\n\n")]
    [InlineData("// head\n#if !X\n[assembly: X]\n#endif\n", "// head\n\nusing C;\n\n#if !X\n[assembly: X]\n#endif\n")]
    public void WhenThereAreNone_ThenTheyStandBelowTheHeadOfTheFile(string head, string expected) =>
        Assert.Equal(expected + Class, Merged.Usings(head + Class, "C"));

    [Theory]
    [InlineData("/// <summary>A.</summary>\n", "using C;\n\n/// <summary>A.</summary>\n")]
    [InlineData("// head\n/// <summary>A.</summary>\n", "// head\n\nusing C;\n\n/// <summary>A.</summary>\n")]
    [InlineData("// head\n\n// about A\n[X]\n", "// head\n\nusing C;\n\n// about A\n[X]\n")]
    [InlineData("#if !X\n", "#if !X\n\nusing C;\n\n")]
    public void WhenThereIsNoNamespace_ThenTheCommentOfTheClassStaysWithIt(string head, string expected)
    {
        var tail = head.StartsWith("#if", StringComparison.Ordinal) ? "class A\n{\n}\n#endif" : "class A\n{\n}";

        Assert.Equal(expected + tail, Merged.Text(head + tail, "A", new([], ["C"])));
    }

    [Fact]
    public void WhenTheNamespaceHoldsTheOthers_ThenTheyStandThere() =>
        Assert.Equal(
            "using X = Y;\r\n\r\nnamespace M.N\r\n{\r\n\tusing B;\r\n\tusing C;\r\n\r\n\tclass A\r\n\t{\r\n\t\tint Y;\r\n\t}\r\n}\r\n",
            Merged.Text(
                "using X = Y;\r\n\r\nnamespace M.N\r\n{\r\n\tusing B;\r\n\r\n\tclass A\r\n\t{\r\n\t}\r\n}\r\n",
                "M.N.A",
                new(["int Y;"], ["C", "M", "M.N", "B"])
            )
        );
}
