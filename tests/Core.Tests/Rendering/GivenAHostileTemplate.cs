using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Rendering;

/// <summary>Templates may come with a repository that one only wants to look at.</summary>
public sealed class GivenAHostileTemplate
{
    private static readonly SuitePlan ThousandTests = SuitePlans.Of(SuitePlans.Many(1000));
    private static readonly SuitePlan OneTest = SuitePlans.Of(SuitePlans.GetReturnsNull);

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    public void WhenItLoopsEndlesslyOverTests_ThenItIsStopped(string printed)
    {
        var template =
            "{{#each class.tests}}{{#each @root.class.tests}}{{#each @root.class.tests}}"
            + printed
            + "{{/each}}{{/each}}{{/each}}";

        AssertExhausted("suite", template, ThousandTests);
    }

    [Fact]
    public void WhenASectionLoops_ThenItIsStoppedToo()
    {
        const string Template =
            "{{#with class}}{{#tests}}{{#with @root.class}}{{#tests}}{{#with @root.class}}{{#tests}}"
            + "{{/tests}}{{/with}}{{/tests}}{{/with}}{{/tests}}{{/with}}";

        AssertExhausted("suite", Template, ThousandTests);
    }

    [Fact]
    public void WhenItIncludesItself_ThenItIsRefused()
    {
        var problem = Rendered.ProblemWith(OneTest, "{{> suite}}");

        Assert.Contains("recursion depth", problem.Message, StringComparison.Ordinal);
        Assert.Equal(Rendered.PathOf("suite"), problem.Location?.Path);
    }

    [Fact]
    public void WhenTwoIncludeEachOther_ThenOneIsNamed()
    {
        var problem = Rendered.ProblemWith(OneTest, "{{> a}}", ("a", "{{> b}}"), ("b", "{{> a}}"));

        Assert.Equal("SKF3002", problem.Rule.Id);
        Assert.StartsWith(Path.Combine(Rendered.Overrides, "xunit"), problem.Location?.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("suite", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{> NEXT}}{{> NEXT}}")]
    [InlineData("  {{> NEXT}}\n  {{> NEXT}}\n")]
    public void WhenPartialsDoubleEachOther_ThenTheyAreStopped(string doubling)
    {
        var partials = Enumerable
            .Range(0, 28)
            .Select(i => ($"p{i}", doubling.Replace("NEXT", $"p{i + 1}", StringComparison.Ordinal)))
            .Append(("p28", ""))
            .ToArray();

        var problem = Rendered.ProblemWith(OneTest, "{{> p0}}", partials);

        Assert.Equal("SKF3003", problem.Rule.Id);
        Assert.Equal(Rendered.PathOf("p28"), problem.Location?.Path);
    }

    [Fact]
    public void WhenIndentedPartialsBlowTextUp_ThenTheyAreStopped()
    {
        var line = new string('x', 100_000);
        var partials = Enumerable
            .Range(0, 20)
            .Select(i => ($"p{i}", $"  {{{{> p{i + 1}}}}}\n  {{{{> p{i + 1}}}}}\n"))
            .Append(("p20", line))
            .ToArray();

        Assert.Equal("SKF3003", Rendered.ProblemWith(OneTest, "  {{> p0}}\n", partials).Rule.Id);
    }

    [Theory]
    [InlineData(33)]
    [InlineData(20_000)]
    public void WhenBlocksAreNestedDeeply_ThenItIsNotEvenCompiled(int depth) =>
        AssertExhausted("suite", Repeat("{{#if class}}", depth) + Repeat("{{/if}}", depth), OneTest);

    [Fact]
    public void WhenExpressionsAreNestedDeeply_ThenItIsNotEvenCompiled() =>
        AssertExhausted(
            "suite",
            "{{lookup " + Repeat("(lookup ", 40) + "class" + Repeat(" 'x')", 40) + " 'x'}}",
            OneTest
        );

    [Fact]
    public void WhenExpressionsAreNestedAHundredThousandDeep_ThenItIsNotEvenCompiled()
    {
        var problem = Rendered.ProblemWith(OneTest, "{{" + Repeat("(", 100_000) + Repeat(")", 100_000) + "}}");

        Assert.Equal(Rendered.PathOf("suite"), problem.Location?.Path);
    }

    [Fact]
    public void WhenItIsVeryLong_ThenItIsNotEvenCompiled() =>
        AssertExhausted("suite", new string('/', 5_000_000), OneTest);

    [Fact]
    public void WhenItHasVeryManyTags_ThenItIsNotEvenCompiled() =>
        AssertExhausted("suite", Repeat("{{namespace}}", 2_001), OneTest);

    [Fact]
    public void WhenItIsAsLargeAsATemplateMayBe_ThenItIsRendered()
    {
        var text = Rendered.TextWith(OneTest, "// " + Repeat("{{namespace}}", 2_000));

        Assert.StartsWith("// Caching.Tests", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhenItHasTheLongestElseChain_ThenItIsRendered()
    {
        const string Chain = "{{#if namespace}}// first\n{{else if class.name}}// second\n";

        var text = Rendered.TextWith(OneTest, Chain + Repeat("{{else if class.name}}\n", 1_900) + "{{/if}}");

        Assert.Equal("// first\n", text);
    }

    [Fact]
    public void WhenItHasTooManyPartials_ThenItIsRefused()
    {
        var partials = Enumerable.Range(0, 40).Select(i => ($"p{i}", $"{{{{> p{i + 1}}}}}")).ToArray();

        Assert.Equal("SKF3003", Rendered.ProblemWith(OneTest, "{{> p0}}", partials).Rule.Id);
    }

    [Theory]
    [InlineData("{{class.name.Length}}")]
    [InlineData("{{class.GetType}}")]
    [InlineData("{{class.name.GetType.Assembly.Location}}")]
    [InlineData("{{class.tests.Length}}")]
    [InlineData("{{class.tests.Count}}")]
    [InlineData("{{class.tests.[0]}}")]
    [InlineData("{{class.tests.items}}")]
    [InlineData("{{class.values}}")]
    [InlineData("{{lookup class 'values'}}")]
    [InlineData("{{lookup class.name 'Length'}}")]
    [InlineData("{{lookup (lookup class 'name') 'Length'}}")]
    [InlineData("{{#with class.name}}{{Length}}{{/with}}")]
    [InlineData("{{#each class.name}}{{this}}{{/each}}")]
    [InlineData("{{#each class}}{{this}}{{/each}}")]
    [InlineData("{{#each this}}{{this}}{{/each}}")]
    public void WhenItReachesForMembers_ThenThereAreNone(string template) =>
        Assert.Equal("SKF3002", Rendered.ProblemWith(OneTest, "// " + template).Rule.Id);

    [Theory]
    [InlineData("{{#*inline \"x\"}}{{/inline}}")]
    [InlineData("{{# *inline \"x\"}}{{/inline}}")]
    [InlineData("{{#> test}}{{/test}}")]
    [InlineData("{{~# > test}}{{/test}}")]
    [InlineData("{{> (lookup class 'name')}}")]
    [InlineData("{{> ../../secret}}")]
    [InlineData("{{> \"test\"}}")]
    [InlineData("{{!< layout}}")]
    [InlineData("{{!-- a }} b --}}")]
    [InlineData("{{x \"}}\" }}")]
    [InlineData("{{{{raw}}}} {{{{/raw}}}}")]
    [InlineData("{{class.name")]
    public void WhenItUsesWhatCannotBeBounded_ThenItIsRefusedWithItsPlace(string template)
    {
        var problem = Rendered.ProblemWith(OneTest, "// one\n  " + template);

        Assert.Equal("SKF3002", problem.Rule.Id);
        Assert.Equal(Rendered.PathOf("suite") + "(2,3)", problem.Location?.ToString());
    }

    [Theory]
    [InlineData("{{> absent}}")]
    [InlineData("{{unheardOf}}")]
    [InlineData("{{unheardOf 1}}")]
    [InlineData("{{#unheardOf}}{{/unheardOf}}")]
    [InlineData("{{#unheardOf 1}}{{/unheardOf}}")]
    [InlineData("{{#if unheardOf}}{{/if}}")]
    [InlineData("{{#each unheardOf}}{{/each}}")]
    [InlineData("{{#each class.tests}}{{unheardOf}}{{/each}}")]
    [InlineData("{{#if class}}")]
    [InlineData("{{/if}}")]
    [InlineData("{{class.tests}}")]
    public void WhenItUsesANameThatThereIsNot_ThenItIsRefused(string template) =>
        Assert.Equal("SKF3002", Rendered.ProblemWith(OneTest, "// " + template).Rule.Id);

    [Fact]
    public void WhenItRendersNoCSharp_ThenTheLineIsNamed()
    {
        var problem = Rendered.ProblemWith(OneTest, "class A\n{\n    int }\n");

        Assert.Equal("SKF3004", problem.Rule.Id);
        Assert.Equal(3, problem.Location?.Line);
    }

    private static void AssertExhausted(string template, string text, SuitePlan plan)
    {
        var problem = Rendered.ProblemWith(plan, text);

        Assert.True(string.Equals("SKF3003", problem.Rule.Id, StringComparison.Ordinal), problem.ToString());
        Assert.Equal(Rendered.PathOf(template), problem.Location?.Path);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
