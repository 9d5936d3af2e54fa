using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Diagnostics;

namespace SkeletonForge.Core.Tests.Contracts.Documentation;

public sealed class GivenBrokenXml
{
    [Theory]
    [InlineData("<summary>a & b</summary>", 2, "'&' must be written as &amp;", "<summary>a &amp; b</summary>")]
    [InlineData("<summary>\n/// a < b</summary>", 3, "'<' must be written as &lt;", "<summary> a &lt; b</summary>")]
    [InlineData(
        "<summary>one\n/// <br>two</summary>",
        3,
        "<br> must be written as <br/>",
        "<summary>one <br />two</summary>"
    )]
    [InlineData("<summary>open", 2, "<summary> is not closed", "<summary>open </summary>")]
    [InlineData("<summary>a <b>bold</summary>", 2, "<b> is not closed", "<summary>a <b>bold</b></summary>")]
    [InlineData(
        "<summary>a List<int> here</summary>",
        2,
        "<int> is not closed",
        "<summary>a List&lt;int&gt; here</summary>"
    )]
    [InlineData("<summary>a</summary>\n/// </remarks>", 3, "</remarks> closes nothing", "<summary>a</summary>")]
    [InlineData("<param name=x>y</param>", 2, "an attribute value must stand in quotes", "<param name=\"x\">y</param>")]
    [InlineData("<summary>&nbsp;&#65;</summary>", 2, "'&' must be written as &amp;", "<summary>&amp;nbsp;A</summary>")]
    [InlineData("<summary>a ]]> b</summary>", 2, "']]>' must be written as ]]&gt;", "<summary>a ]]&gt; b</summary>")]
    [InlineData(
        "<summary>a */ & \"q\" {} 😀 中文</summary>",
        2,
        "'&' must be written as &amp;",
        "<summary>a */ &amp; \"q\" {} 😀 中文</summary>"
    )]
    [InlineData("<see a=\"1\" a=\"2\"/>", 4, "the compiler does not accept it", "<see a=\"1\" />")]
    public async Task WhenRead_ThenTheLineIsReportedAndTheRestSurvives(
        string comment,
        int line,
        string message,
        string expected
    )
    {
        var reading = await Reading.OfAsync(
            $$"""
            public class C {
            /// {{comment}}
            /// <exception cref="System.ArgumentException">Bad.</exception>
            public void M() { }
            /// <summary>Neighbour.</summary>
            public void N() { } }
            """
        );

        var problem = Assert.Single(reading.About(Rules.DocumentationMalformed));
        Assert.Equal(["C.M()", message], problem.Arguments);
        Assert.Equal(line, problem.Location!.Line);
        Assert.Equal(
            expected + "<exception cref=\"T:System.ArgumentException\">Bad.</exception>",
            Reading.XmlOf(reading.Member("M").Documentation)
        );
        Assert.Equal("<summary>Neighbour.</summary>", Reading.XmlOf(reading.Member("N").Documentation));
    }

    [Theory]
    [InlineData("/** <summary>a & b</summary> */")]
    [InlineData("/**\n * <summary>a & b</summary>\n */")]
    [InlineData("/**\r\n   <summary>a & b</summary>\r\n*/")]
    [InlineData("///<summary>a & b</summary>")]
    public async Task WhenTheCommentHasAnotherStyle_ThenItsMarksAreNotPartOfTheText(string comment)
    {
        var reading = await Reading.OfAsync($"public class C {{\n{comment}\npublic void M() {{ }} }}");

        Assert.Equal("<summary>a &amp; b</summary>", Reading.XmlOf(reading.Member("M").Documentation));
    }

    [Fact]
    public async Task WhenACDataSectionIsNotClosed_ThenItsTextIsKept()
    {
        var reading = await Reading.OfAsync(
            "public class C {\n/// <summary>x <![CDATA[ y\npublic void M() { }\n/// <summary>N.</summary>\npublic void N() { } }"
        );

        Assert.Equal("<summary>x y </summary>", Reading.XmlOf(reading.Member("M").Documentation));
        Assert.Equal([2, 2], reading.About(Rules.DocumentationMalformed).Select(problem => problem.Location!.Line));
        Assert.Equal("<summary>N.</summary>", Reading.XmlOf(reading.Member("N").Documentation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhenNestedTenThousandDeep_ThenTheTextIsKeptAtABoundedDepth(bool isClosed)
    {
        var text = string.Concat(Enumerable.Repeat("<b>", 10_000)) + "x";
        text += isClosed ? string.Concat(Enumerable.Repeat("</b>", 10_000)) : "";

        var reading = await DocumentedAssembly.ReadAsync($"<summary>{text}</summary><returns>r</returns>");

        var nodes = reading.Member("M").Documentation.Nodes;
        Assert.Equal(["summary", "returns"], nodes.Select(node => node.Value));
        Assert.Equal(isClosed, !reading.About(Rules.DocumentationMalformed).Any());
        Assert.InRange(DepthOf(nodes[0]), 60, 70);
    }

    // at this length, work that grows with the square of it does not end within hours
    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b=")]
    [InlineData("</x>")]
    [InlineData("<x>")]
    [InlineData("<summary>")]
    [InlineData("<returns></x>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("]]>")]
    [InlineData("<?")]
    [InlineData("&#x")]
    [InlineData("<br>")]
    public async Task WhenMegabytesAreHostile_ThenTheyAreReadInOnePass(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length));

        var reading = await DocumentedAssembly.ReadAsync($"<summary>{text}");

        Assert.InRange(reading.About(Rules.DocumentationMalformed).Count(), 1, 10);
    }

    private static int DepthOf(DocNode node) => 1 + node.Children.Select(DepthOf).DefaultIfEmpty().Max();
}
