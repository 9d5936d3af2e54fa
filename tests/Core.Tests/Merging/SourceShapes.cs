using FsCheck;
using FsCheck.Fluent;

namespace SkeletonForge.Core.Tests.Merging;

/// <summary>Makes files of many shapes that hold a class <c>N.A</c>.</summary>
internal static class SourceShapes
{
    private static readonly Gen<string> Heads = Gen.Elements(
        "",
        "// head\n",
        "// head\n// more\n\n",
        "#nullable enable\n",
        "/* head */ using H;\n",
        "#region License\n// text\n#endregion\n\n",
        "#define Z\n#pragma warning disable Y\n",
        "extern alias x;\n"
    );

    private static readonly Gen<string> Usings = Gen.Elements(
        "using System;\n",
        "using B; // why\n",
        "using static System.Math;\n",
        "using X = System.Int32;\n",
        "using Zed.Two;using Zed.One;\n",
        "#if X\nusing Conditional.One;\n#else\nusing Conditional.Two;\n#endif\n",
        "\n",
        "/* three */ using C; /* tails\n" + "of a comment */\n"
    );

    private static readonly Gen<string> Members = Gen.Elements(
        "    int x;\n",
        "    /// <summary>M.</summary>\n    [X]\n    void M()\n    {\n        Go();\n    }\n",
        "    void O() { } void P() { }\n",
        "#if X\n    int y;\n#endif\n",
        "#if !X\n    int y;\n#else\n    int y }\n#endif\n",
        "    #region R\n    int z;\n    #endregion\n",
        "    // a comment\n",
        "    /* } */\n",
        "    class Inner\n    {\n        int x;\n    }\n",
        "    string s = @\"\n}\n\";\n",
        "    string r = \"\"\"\n        }\n        \"\"\";\n",
        "\n"
    );

    private static readonly Gen<string> Ends = Gen.Elements(
        "}",
        " }",
        "}}".Remove(1),
        "    }",
        "\n}",
        "} // end",
        "};",
        "/* x */ }"
    );

    /// <summary>The files, with line endings and indentation of one kind each.</summary>
    public static Arbitrary<string> All { get; } =
        (
            from head in Heads
            from usings in Usings.ListOf()
            from isBlock in Gen.Elements(true, false)
            from innerUsings in Usings.Where(text => !text.Contains("#if", StringComparison.Ordinal)).ListOf()
            from opening in Gen.Elements(
                "class A\n{\n",
                "class A {\n",
                "/// <summary>A.</summary>\npartial class A : B\n{",
                "[X] record A(int P) {"
            )
            from members in Members.ListOf()
            from end in Ends
            from tail in Gen.Elements("", "\n", "\n// end\n", "\n\nclass Other\n{\n\tint x;\n}\n")
            from indent in Gen.Elements("    ", "  ", "\t")
            from newLine in Gen.Elements("\n", "\r\n")
            let body = opening + (opening[^1] == '\n' || members.Count == 0 ? "" : "\n") + string.Concat(members) + end
            let inside = string.Concat(innerUsings) + body + tail
            let text = head
                + string.Concat(usings)
                + (isBlock ? $"namespace N\n{{\n{inside}\n}}" : $"namespace N;\n{inside}")
            select text.Replace("    ", indent, StringComparison.Ordinal)
                .Replace("\n", newLine, StringComparison.Ordinal)
        ).ToArbitrary();
}
