using SkeletonForge.Core.Placement;

namespace SkeletonForge.Core.Tests.Merging;

public sealed class GivenMembersToAdd
{
    [Fact]
    public void WhenTheClassHasMembers_ThenTheyFollowAfterABlankLine() =>
        Assert.Equal(
            """
            namespace N;

            class A
            {
                int _x;

                public void Run()
                {
                    Go();
                }

                int Y => 1;
            }
            // the end
            """,
            Merged.Members(
                """
                namespace N;

                class A
                {
                    int _x;
                }
                // the end
                """,
                "N.A",
                Merged.Run,
                "\nint Y => 1;\n"
            )
        );

    [Theory]
    [InlineData("class A\n{\n}\n", "class A\n{\n    int Y;\n}\n")]
    [InlineData("class A\n{ }\n", "class A\n{\n    int Y;\n}\n")]
    [InlineData("class A { }", "class A {\n    int Y;\n}")]
    [InlineData("class A {}", "class A {\n    int Y;\n}")]
    [InlineData("class A {\t}", "class A {\t\n    int Y;\n}")]
    [InlineData("class A { int x; }\n", "class A { int x;\n\n    int Y;\n}\n")]
    [InlineData("class A { // note\n}\n", "class A { // note\n\n    int Y;\n}\n")]
    [InlineData("class A { /* note */ }\n", "class A { /* note */\n\n    int Y;\n}\n")]
    [InlineData(
        "class A\n{\n    int x; /* two\n    lines */ }\n",
        "class A\n{\n    int x; /* two\n    lines */\n\n    int Y;\n}\n"
    )]
    [InlineData("class A\n{\n    int x;\n\n}\n", "class A\n{\n    int x;\n\n    int Y;\n}\n")]
    [InlineData("class A\n{\n    int x;\n \t\n}\n", "class A\n{\n    int x;\n \t\n    int Y;\n}\n")]
    public void WhenTheClassIsWrittenInSomeWay_ThenItGetsABodyOfLines(string text, string expected) =>
        Assert.Equal(expected, Merged.Members(text, "A", "int Y;"));

    [Theory]
    [InlineData("class A\n{\n  int x;\n}\n", "class A\n{\n  int x;\n\n  void M()\n  {\n    Go();\n  }\n}\n")]
    [InlineData("class A\n{\n\tint x;\n}\n", "class A\n{\n\tint x;\n\n\tvoid M()\n\t{\n\t\tGo();\n\t}\n}\n")]
    [InlineData(
        "class B\n{\n\tint x;\n}\n\nclass A\n{\n}\n",
        "class B\n{\n\tint x;\n}\n\nclass A\n{\n\tvoid M()\n\t{\n\t\tGo();\n\t}\n}\n"
    )]
    // the class says more than the rest of the file
    [InlineData(
        "class B\n{\n\tint x;\n\tint y;\n\tint z;\n}\n\nclass A\n{\n  int x;\n}\n",
        "class B\n{\n\tint x;\n\tint y;\n\tint z;\n}\n\nclass A\n{\n  int x;\n\n  void M()\n  {\n    Go();\n  }\n}\n"
    )]
    // one line that is off does not count
    [InlineData(
        "class A\n{\n  void X()\n  {\n    Go();\n    Go();\n  }\n     int y;\n  int z;\n}\n",
        "class A\n{\n  void X()\n  {\n    Go();\n    Go();\n  }\n     int y;\n  int z;\n\n  void M()\n  {\n    Go();\n  }\n}\n"
    )]
    public void WhenTheFileIsIndentedInSomeWay_ThenTheyAreToo(string text, string expected) =>
        Assert.Equal(expected, Merged.Members(text, "A", "void M()\n{\n    Go();\n}"));

    [Fact]
    public void WhenTheFileShowsNoStyle_ThenThatOfTheFolderIsUsed() =>
        Assert.Equal(
            "class A {\r\n\tvoid M()\r\n\t{\r\n\t\tGo();\r\n\t}\r\n}",
            Merged.Text(
                "class A {}",
                "A",
                new(["void M()\n{\n    Go();\n}"]),
                new CodeStyle(Indent: "\t", NewLine: "\r\n")
            )
        );

    [Theory]
    [InlineData(
        "class A\r\n{\r\n    int x;\r\n}\r\n",
        "class A\r\n{\r\n    int x;\r\n\r\n    int Y;\r\n\r\n    int Z;\r\n}\r\n"
    )]
    [InlineData(
        "class A\r\n{\r\n    int x;\n}\r\n",
        "class A\r\n{\r\n    int x;\n\r\n    int Y;\r\n\r\n    int Z;\r\n}\r\n"
    )]
    [InlineData("class A\r{\r    int x;\r}", "class A\r{\r    int x;\r\r    int Y;\r\r    int Z;\r}")]
    public void WhenLinesEndInSomeWay_ThenTheNewOnesEndLikeMost(string text, string expected) =>
        Assert.Equal(expected, Merged.Members(text, "A", "int Y;", "int Z;"));

    [Fact]
    public void WhenTheyHaveCommentsAttributesAndDirectives_ThenTheseStayAsTheyAre()
    {
        var prose = new string('x', 200);

        Assert.Equal(
            $"namespace N\n{{\n    class A\n    {{\n        /// <summary>{prose}</summary>\n#pragma warning disable X\n        [Fact]\n        void M()\n          => Go();\n    }}\n}}\n",
            Merged.Members(
                "namespace N\n{\n    class A\n    {\n    }\n}\n",
                "N.A",
                $"/// <summary>{prose}</summary>\n#pragma warning disable X\n[Fact]\nvoid M()\n  => Go();"
            )
        );
    }

    [Theory]
    [InlineData("    // last words\n")]
    [InlineData("#if DEBUG\n    int y;\n#endif\n")]
    [InlineData("#if !DEBUG\n    int y;\n#endif\n")]
    [InlineData("    #region R\n    int y;\n    #endregion\n")]
    [InlineData("#pragma warning restore X\n    /* more */\n")]
    public void WhenSomethingStandsBeforeTheBrace_ThenItStaysWithTheMembersAboveIt(string last) =>
        Assert.Equal(
            $"class A\n{{\n    int x;\n{last}\n    int Y;\n}}\n",
            Merged.Members($"class A\n{{\n    int x;\n{last}}}\n", "A", "int Y;")
        );

    [Theory]
    [InlineData(
        "N.Outer`1+A",
        "namespace N { class Outer<T>\n{\n    class A\n    {!\n    }\n    class B\n    {\n    }\n}\n}\n"
    )]
    [InlineData("A", "partial class A;\n\npartial class A\n{!\n}\n\npartial class A\n{\n}\n")]
    [InlineData("A`2", "class A\n{\n}\n\nclass A<T, U>\n{!\n}\n")]
    [InlineData("X.Y.A", "namespace X\n{\n    namespace Y\n    {\n        class A\n        {!\n        }\n    }\n}\n")]
    [InlineData("A", "#if DEBUG\nclass A\n{\n}\n#else\nclass A\n{!\n}\n#endif\n")]
    [InlineData("A", "[assembly: X]\n\nGo();\n\nrecord struct A(int X)\n{!\n}\n")]
    public void WhenThereAreOtherClasses_ThenTheNamedOneGetsThem(string type, string text)
    {
        var place = text.IndexOf('!', StringComparison.Ordinal);

        var merged = Merged.Members(text.Remove(place, 1), type, "int Y;");

        Assert.StartsWith("int Y;", merged[place..].TrimStart(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class A\n{\n    void M( { }\n}\n", "It does not parse: line 3: ")]
    [InlineData("class A;\n", "'A' has no body in braces.")]
    [InlineData("record A(int X);\n", "'A' has no body in braces.")]
    [InlineData("namespace N;\nclass A\n{\n}\n", "It has no class 'A'.")]
    [InlineData(
        "class A\n{\n#if !X\n}\n#else\n    int y;\n}\n#endif\n",
        "'A' ends inside of a conditional section that begins in it."
    )]
    public void WhenTheClassCannotTakeThem_ThenItSaysWhy(string text, string reason) =>
        Assert.StartsWith(reason, Merged.Refusal(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("int x; } class B {")]
    [InlineData("} }")]
    [InlineData("void M(")]
    [InlineData("/*")]
    [InlineData("#if X")]
    [InlineData("#if X\nint y;\n#else")]
    [InlineData("int y; // */ \u2028 }")]
    public void WhenTheyAreNoMembers_ThenNothingIsDamaged(string member) =>
        Assert.NotEmpty(Merged.Refusal("class A\n{\n    int x; /* a */\n}\n#if !X\n#endif\n", "A", member));

    [Fact]
    public void WhenThereIsNothingToAdd_ThenTheTextIsTheSame() =>
        Assert.Equal("class A { }", Merged.Text("class A { }", "A", new([], [])));
}
