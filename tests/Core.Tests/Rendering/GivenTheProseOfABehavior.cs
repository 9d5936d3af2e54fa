using SkeletonForge.Core.Suites;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenTheProseOfABehavior
{
    [Theory]
    [InlineData("key is null", "<c>key</c> is <see langword=\"null\"/>.")]
    [InlineData("the key", "the <c>key</c>.")]
    [InlineData("the key.", "the <c>key</c>.")]
    [InlineData("the keys, keyed by monkey_key", "the keys, keyed by monkey_key.")]
    [InlineData("the key's value", "the <c>key</c>'s value.")]
    [InlineData("(key)", "(<c>key</c>).")]
    [InlineData("a non-null, true-ish or untrue value", "a non-null, true-ish or untrue value.")]
    [InlineData("cache.key and key.Length are code", "cache.key and key.Length are code.")]
    [InlineData("Get(key) or key", "<c>Get(key)</c> or <c>key</c>.")]
    [InlineData("true or false", "<see langword=\"true\"/> or <see langword=\"false\"/>.")]
    [InlineData("List<T> & more", "<c>List&lt;T&gt;</c> &amp; more.")]
    [InlineData("is it null?", "is it <see langword=\"null\"/>?")]
    [InlineData("返回值。", "返回值。")]
    [InlineData("  blanks \n around  ", "blanks around.")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void WhenAClauseIsMarkedUp_ThenWholeWordsThatAreCodeStandOut(string clause, string expected) =>
        Assert.Equal(
            expected,
            Between(
                "/// <para>Then ",
                "</para>",
                SuitePlans.WithBehavior(behavior =>
                    behavior with
                    {
                        Then = clause,
                        CodeNames = ["key", "Get(key)", "List<T>"],
                    }
                )
            )
        );

    [Theory]
    [InlineData("the cache is empty", "The cache is empty.")]
    [InlineData("key is returned", "key is returned.")]
    [InlineData("Get returns null.", "Get returns null.")]
    [InlineData("a < b", "A &lt; b.")]
    [InlineData("", "")]
    public void WhenASentenceIsWritten_ThenItHasACapitalAndAFullStop(string sentence, string expected) =>
        Assert.Equal(
            expected,
            Between("    /// <summary>", "</summary>", SuitePlans.GetReturnsNull with { Summary = sentence })
        );

    [Fact]
    public void WhenASentenceIsLong_ThenItWrapsAtBlanksOnly()
    {
        var test = SuitePlans.WithBehavior(behavior =>
            behavior with
            {
                Given =
                    "the entry was stored under a key by somebody else who did not say for how long, and M(a, b, c, d) ran",
                CodeNames = ["M(a, b, c, d)"],
            }
        );

        Assert.Contains(
            """
                /// <para>Given the entry was stored under a key by somebody else who did not say for how long, and
                /// <c>M(a, b, c, d)</c> ran.</para>
                /// <para>When Get(key) is called.</para>
            """,
            Rendered.Text(SuitePlans.Of(test)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenAWordIsLongerThanALine_ThenItStaysWhole()
    {
        var word = new string('x', 200);
        var test = SuitePlans.WithBehavior(behavior => behavior with { Then = $"it is {word} at last" });

        Assert.Contains(
            $"    /// <para>Then it is\n    /// {word}\n    /// at last.</para>\n",
            Rendered.Text(SuitePlans.Of(test)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenProseIsLongInAnyStyle_ThenNoLineIsLongerThanItMustBe()
    {
        var prose = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"w{i} null"));
        var test = SuitePlans.WithBehavior(behavior => behavior with { Given = prose, Evidence = prose });

        var lines = Rendered
            .Text(SuitePlans.Of(Core.Placement.TestFramework.NUnit, new("\t", FileScopedNamespace: false), test))
            .Split('\n');

        Assert.True(lines.Length > 50);
        Assert.All(lines, line => Assert.True(line.Replace("\t", "    ", StringComparison.Ordinal).Length <= 120));
    }

    private static string Between(string start, string end, PlannedTest test)
    {
        var text = Rendered.Text(SuitePlans.Of(test));
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
