using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Regeneration;

public sealed class GivenASuiteThatExists
{
    private static readonly Core.Suites.PlannedTest Get = SuiteInMemory.Test("Get");
    private static readonly Core.Suites.PlannedTest Put = SuiteInMemory.Test("Put");
    private static readonly Core.Suites.PlannedTest Clear = SuiteInMemory.Test("Clear");

    public static TheoryData<TestFramework> Frameworks =>
        [TestFramework.XunitV3, TestFramework.XunitV2, TestFramework.NUnit, TestFramework.MSTest, TestFramework.TUnit];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void WhenNothingHasChanged_ThenNoByteDoes(TestFramework framework)
    {
        var suite = new SuiteInMemory(framework);
        Assert.Equal("Get Added, Put Added", suite.Run(Get, Put).Outcomes);
        var text = suite.Text;

        var run = suite.Run(Get, Put);

        Assert.Equal("Get Unchanged, Put Unchanged", run.Outcomes);
        Assert.Empty(run.Diagnostics);
        Assert.Equal(WriteOutcome.Unchanged, Assert.Single(run.Report.Files).Outcome);
        Assert.Equal(text, suite.Text);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void WhenBehaviorsAreAdded_ThenTheirTestsStandWhereTheyWouldHaveStood(TestFramework framework)
    {
        var whole = new SuiteInMemory(framework);
        whole.Run(Get, Put, Clear);
        var suite = new SuiteInMemory(framework);
        suite.Run(Put);

        var run = suite.Run(Get, Put, Clear);

        Assert.Equal("Put Unchanged, Get Added, Clear Added", run.Outcomes);
        Assert.Equal(whole.Text, suite.Text);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void WhenABehaviorOfAPendingTestIsGone_ThenTheTestIsToo(TestFramework framework)
    {
        foreach (
            var kept in (Core.Suites.PlannedTest[][])
                [
                    [Get, Put],
                    [Get, Clear],
                    [Put, Clear],
                    [Clear],
                ]
        )
        {
            var expected = new SuiteInMemory(framework);
            expected.Run(kept);
            var suite = new SuiteInMemory(framework);
            suite.Run(Get, Put, Clear);

            suite.Run(kept);

            Assert.Equal(expected.Text, suite.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void WhenAPendingTestSaysSomethingElse_ThenItFollows(TestFramework framework)
    {
        var renamed = SuiteInMemory.Test("Get", "it works now", name: "Get_WorksNow");
        var expected = new SuiteInMemory(framework);
        expected.Run(renamed, Put);
        var suite = new SuiteInMemory(framework);
        suite.Run(Get, Put);

        var run = suite.Run(renamed, Put);

        Assert.Equal("Get Renamed, Put Unchanged", run.Outcomes);
        Assert.Equal(expected.Text, suite.Text);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void WhenThePromiseOfAWrittenTestChanges_ThenItIsMarkedOnceAndItsDocumentationFollows()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get, Put);
        Fill(suite, "Get");
        var now = SuiteInMemory.Test("Get", "it works now", name: "Get_WorksNow");

        var run = suite.Run(now, Put);

        Assert.Equal("Get NeedsReview, Put Unchanged", run.Outcomes);
        Assert.Equal(["SKF4103"], run.Diagnostics);
        Assert.Contains(
            """
                /// <summary>Get: it works now.</summary>
                /// <remarks>
                /// <para>When Get() is called.</para>
                /// <para>Then it works now.</para>
                /// <para>Catches: a Get that does not work.</para>
                /// </remarks>
                /// <seealso cref="Cache.Get()"/>
                /// <para>Needs review: the documentation has changed since this test was written.</para>
                [Fact]
                [Trait("Contract", "Needs review")]
                [Trait("Behavior", "Get/works")]
                public void Get_Works()
                {
                    Assert.True(true);
                }

            """,
            suite.Text,
            StringComparison.Ordinal
        );
        var text = suite.Text;
        Assert.Equal("Get NeedsReview, Put Unchanged", suite.Run(now, Put).Outcomes);
        Assert.Equal(text, suite.Text);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void WhenTestsAreMarked_ThenTheyCompileWithoutAWarning(TestFramework framework)
    {
        Assert.SkipWhen(framework == TestFramework.TUnit, "The package feed does not hold TUnit.");
        var suite = new SuiteInMemory(framework);
        suite.Run(Get, Put);
        suite.Edit("Get_Works()\n    {\n", "Get_Works()\n    {\n        _ = 1;\n");
        suite.Edit("Put_Works()\n    {\n", "Put_Works()\n    {\n        _ = 2;\n");

        var run = suite.Run(SuiteInMemory.Test("Get", "it works now"));

        Assert.Equal("Get NeedsReview, Put Orphaned", run.Outcomes);
        SourceBuilder
            .From(
                suite.Text,
                $"global using {TestFrameworks.NamespaceOf(framework)};",
                "namespace Caching; public class Cache { public void Get() { } public void Put() { } }"
            )
            .AddReferences(FrameworkAssemblies.Of(framework))
            .BuildWithoutWarnings();
    }

    [Fact]
    public void WhenThePromiseOfATestWithEditedDocumentationChanges_ThenNothingButTheMarkIsAdded()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get, Put);
        Fill(suite, "Get");
        suite.Edit("Get: it works", "Mine");
        var text = suite.Text;

        var run = suite.Run(SuiteInMemory.Test("Get", "it works now"), Put);

        Assert.Equal("Get NeedsReview, Put Unchanged", run.Outcomes);
        Assert.Equal(
            text,
            suite
                .Text.Replace(
                    "    /// <para>Needs review: the documentation has changed since this test was written.</para>\n",
                    "",
                    StringComparison.Ordinal
                )
                .Replace("    [Trait(\"Contract\", \"Needs review\")]\n", "", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WhenThePromiseOfAWrittenTestIsGone_ThenItIsAnOrphanUntilThePromiseIsBack()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get, Put);
        Fill(suite, "Get");
        var text = suite.Text;

        var run = suite.Run(Put);

        Assert.Equal("Get Orphaned, Put Unchanged", run.Outcomes);
        Assert.Equal(["SKF4104"], run.Diagnostics);
        Assert.Contains("[Trait(\"Contract\", \"Orphan\")]", suite.Text, StringComparison.Ordinal);
        var marked = suite.Text;
        suite.Run(Put);
        Assert.Equal(marked, suite.Text);
        Assert.Equal("Get Kept, Put Unchanged", suite.Run(Get, Put).Outcomes);
        Assert.Equal(text, suite.Text);
    }

    [Fact]
    public void WhenAPersonDeletedATest_ThenItComesBackOnlyOnRequest()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get, Put);
        var whole = suite.Text;
        suite.Run(Put);
        var without = suite.Text;
        suite = new();
        suite.Run(Get, Put);
        suite.Text = without;

        Assert.Equal("Put Unchanged, Get Declined", suite.Run(Get, Put).Outcomes);
        Assert.Equal("Put Unchanged, Get Declined", suite.Run(Get, Put).Outcomes);
        Assert.Equal(without, suite.Text);
        Assert.Equal("Put Unchanged, Get Added", suite.Run(restores: true, Get, Put).Outcomes);
        Assert.Equal(whole, suite.Text);
        Assert.Equal("Get Unchanged, Put Unchanged", suite.Run(Get, Put).Outcomes);
    }

    [Fact]
    public void WhenThereIsNoContractFile_ThenWhatIsNotAsGeneratedIsKept()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get, Put);
        suite.Known = null;
        var text = suite.Text;

        var run = suite.Run(SuiteInMemory.Test("Get", "it works now"), Put);

        Assert.Equal("Get Kept, Put Unchanged", run.Outcomes);
        Assert.Equal(text, suite.Text);
    }

    [Fact]
    public void WhenABodyIsWrittenWhileTheTestIsPending_ThenItIsAPersonsOwn()
    {
        var suite = new SuiteInMemory();
        suite.Run(Get);
        suite.Edit("    {\n    }\n", "    {\n        // soon\n    }\n");
        var text = suite.Text;

        Assert.Equal("Get Kept", suite.Run(Get).Outcomes);
        Assert.Equal(text, suite.Text);
        Assert.Equal("Get Orphaned", suite.Run().Outcomes);
    }

    private static void Fill(SuiteInMemory suite, string member)
    {
        var start = suite.Text.IndexOf($"    [Trait(\"Behavior\", \"{member}/", StringComparison.Ordinal);
        const string Pending = "    [Fact(Skip = \"Pending: not written yet\")]\n";
        var skip = suite.Text.LastIndexOf(Pending, start, StringComparison.Ordinal);
        var body = suite.Text.IndexOf("    {\n    }\n", start, StringComparison.Ordinal);
        suite.Text =
            suite.Text[..skip]
            + "    [Fact]\n"
            + suite.Text[(skip + Pending.Length)..body]
            + "    {\n        Assert.True(true);\n    }\n"
            + suite.Text[(body + "    {\n    }\n".Length)..];
    }
}
