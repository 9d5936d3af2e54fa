using SkeletonForge.Core.Placement;
using SkeletonForge.Core.Rendering;
using SkeletonForge.Core.Writing;

namespace SkeletonForge.Core.Tests.Rendering;

public sealed class GivenAPlannedSuite
{
    private const string Docs = """
            /// <summary>Get returns null when the entry has expired.</summary>
            /// <remarks>
            /// <para>Given the entry of <c>key</c> has expired.</para>
            /// <para>When <c>Get(key)</c> is called.</para>
            /// <para>Then <see langword="null"/> is returned.</para>
            /// <para>Catches: a Get that still serves an expired entry.</para>
            /// </remarks>
            /// <seealso cref="Cache.Get(string)"/>
        """;

    [Theory]
    [InlineData(TestFramework.XunitV3)]
    [InlineData(TestFramework.XunitV2)]
    public void WhenRenderedForXunit_ThenTheTextIsExact(TestFramework framework)
    {
        var plan = SuitePlans.Of(framework, new(), SuitePlans.GetReturnsNull, SuitePlans.Async);

        Assert.Equal(
            $$"""
            using Caching;

            namespace Caching.Tests;

            /// <summary>Behaviors that the documentation of <see cref="Cache"/> promises.</summary>
            public sealed class CacheTests
            {
            {{Docs}}
                [Fact(Skip = "Pending: not written yet")]
                [Trait("Behavior", "Get/null-when-the-entry-has-expired")]
                public void Get_WhenTheEntryHasExpired_ReturnsNull()
                {
                }

                /// <summary>ClearAsync empties the cache.</summary>
                /// <remarks>
                /// <para>When <c>ClearAsync()</c> is called.</para>
                /// <para>Then nothing is left.</para>
                /// <para>Catches: a ClearAsync that leaves something.</para>
                /// </remarks>
                [Fact(Skip = "Pending: not written yet")]
                [Trait("Behavior", "ClearAsync/empties")]
                public async Task ClearAsync_Empties()
                {
                }
            }

            """,
            Rendered.Text(plan)
        );
    }

    [Theory]
    [InlineData(
        TestFramework.NUnit,
        "[TestFixture]\n",
        "[Test]",
        "[Ignore(\"Pending: not written yet\")]",
        "[Property(\"Behavior\", \"Get/null-when-the-entry-has-expired\")]"
    )]
    [InlineData(
        TestFramework.MSTest,
        "[TestClass]\n",
        "[TestMethod]",
        "[Ignore(\"Pending: not written yet\")]",
        "[TestProperty(\"Behavior\", \"Get/null-when-the-entry-has-expired\")]"
    )]
    [InlineData(
        TestFramework.TUnit,
        "",
        "[Test]",
        "[Skip(\"Pending: not written yet\")]",
        "[Property(\"Behavior\", \"Get/null-when-the-entry-has-expired\")]"
    )]
    public void WhenRenderedForAnother_ThenOnlyTheAttributesDiffer(
        TestFramework framework,
        string onClass,
        string test,
        string pending,
        string behavior
    ) =>
        Assert.Equal(
            $$"""
            using Caching;

            namespace Caching.Tests;

            /// <summary>Behaviors that the documentation of <see cref="Cache"/> promises.</summary>
            {{onClass}}public sealed class CacheTests
            {
            {{Docs}}
                {{test}}
                {{pending}}
                {{behavior}}
                public void Get_WhenTheEntryHasExpired_ReturnsNull()
                {
                }
            }

            """,
            Rendered.Text(SuitePlans.Of(framework, new(), SuitePlans.GetReturnsNull))
        );

    [Fact]
    public void WhenTheProjectUsesBlocksTabsAndCrLf_ThenSoDoesTheSuite()
    {
        var style = new CodeStyle("\t", "\r\n", FileScopedNamespace: false);
        var plain = SuitePlans.Async with { Behavior = SuitePlans.Async.Behavior with { Catches = "" } };

        Assert.Equal(
            """
            using Caching;

            namespace Caching.Tests
            {
            ->/// <summary>Behaviors that the documentation of <see cref="Cache"/> promises.</summary>
            ->public sealed class CacheTests
            ->{
            ->->/// <summary>ClearAsync empties the cache.</summary>
            ->->/// <remarks>
            ->->/// <para>When <c>ClearAsync()</c> is called.</para>
            ->->/// <para>Then nothing is left.</para>
            ->->/// </remarks>
            ->->[Fact(Skip = "Pending: not written yet")]
            ->->[Trait("Behavior", "ClearAsync/empties")]
            ->->public async Task ClearAsync_Empties()
            ->->{
            ->->}
            ->}
            }

            """.Replace("->", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal),
            Rendered.Text(SuitePlans.Of(TestFramework.XunitV3, style, plain))
        );
    }

    [Fact]
    public void WhenTheProjectWantsNoFinalNewLine_ThenThereIsNone()
    {
        var text = Rendered.Text(
            SuitePlans.Of(TestFramework.XunitV3, new(FinalNewLine: false), SuitePlans.GetReturnsNull)
        );

        Assert.EndsWith("    }\n}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void WhenTheCompilerWarnsOfAsyncWithoutAwait_ThenTheWarningIsOffWhereThereAreAsyncTests(
        bool warns,
        bool hasAsync
    )
    {
        var test = hasAsync ? SuitePlans.Async : SuitePlans.GetReturnsNull;

        var text = Rendered.Text(SuitePlans.Of(TestFramework.XunitV3, new(WarnsOnAsyncWithoutAwait: warns), test));

        const string Pragma = "#pragma warning disable CS1998 // pending tests have no body yet\n\nusing Caching;";
        Assert.Equal(warns && hasAsync, text.StartsWith(Pragma, StringComparison.Ordinal));
        Assert.Equal(warns && hasAsync, text.Contains("CS1998", StringComparison.Ordinal));
    }

    [Fact]
    public void WhenThereIsNoNamespaceUsingOrCref_ThenTheTextStartsWithTheClass()
    {
        var plan = SuitePlans.Of(SuitePlans.GetReturnsNull);
        var file = plan.Files[0];
        var bare = file with
        {
            Namespace = "",
            Usings = [],
            Class = file.Class with { Subject = "Box<T>", SubjectCref = null },
        };

        var text = Rendered.Text(plan with { Files = [bare], Style = new(FileScopedNamespace: false) });

        Assert.StartsWith(
            "/// <summary>Behaviors that the documentation of <c>Box&lt;T&gt;</c> promises.</summary>\n"
                + "public sealed class CacheTests\n{\n    /// <summary>",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenTaskMeansSomethingElseThere_ThenTheNameOfThePlanIsUsed()
    {
        var plan = SuitePlans.Of(SuitePlans.Async);
        var file = plan.Files[0] with { TaskName = "System.Threading.Tasks.Task" };

        Assert.Contains(
            "public async System.Threading.Tasks.Task ClearAsync_Empties()",
            Rendered.Text(plan with { Files = [file] }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhenRendered_ThenTheFileCarriesWhatTheWriterNeeds()
    {
        var plan = SuitePlans.Of(TestFramework.XunitV3, new(ByteOrderMark: true), SuitePlans.Many(3));
        var templates = TemplateSet.Load(plan.Framework, new MemoryTextStore(), overrideDirectory: null);

        var suite = SuiteRenderer.Render(plan, templates.Value!).Value!;

        var file = Assert.Single(suite.Files);
        Assert.Equal(plan.Type, suite.Type);
        Assert.Equal((plan.Files[0].Path, plan.Root, true, 3), (file.Path, file.Root, file.ByteOrderMark, file.Count));
    }
}
