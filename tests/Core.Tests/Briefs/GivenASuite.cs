using System.Text.Json;
using SkeletonForge.Core.Briefs;
using SkeletonForge.Core.Diagnostics;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Briefs;

public sealed class GivenASuite
{
    private const string Library = """
        using System;
        namespace Library;

        /// <summary>Tells the price of things.</summary>
        public interface IPrices
        {
            /// <summary>Finds a price.</summary>
            /// <param name="thing">The thing.</param>
            decimal PriceOf(string thing);
        }

        /// <summary>What was paid.</summary>
        public sealed record Receipt
        {
            /// <summary>Gets the sum.</summary>
            public decimal Sum { get; init; }
        }

        /// <summary>A till.</summary>
        public sealed class Till
        {
            private readonly IPrices _hiddenPrices;
            private int _hiddenCount;

            /// <summary>Opens a till.</summary>
            /// <param name="prices">The prices.</param>
            public Till(IPrices prices) => _hiddenPrices = prices;

            /// <summary>Gets the number of sales.</summary>
            /// <remarks>A remark on the count.</remarks>
            public int Count => _hiddenCount;

            /// <summary>Sells a thing.</summary>
            /// <param name="thing">The thing.</param>
            /// <returns>The receipt, or <see langword="null"/> if the thing has no price.</returns>
            /// <exception cref="ArgumentException"><paramref name="thing"/> is empty.</exception>
            /// <remarks>A remark on selling.</remarks>
            public Receipt? Sell(string thing)
            {
                HiddenHelper();
                return new() { Sum = _hiddenPrices.PriceOf(thing) };
            }

            internal void HiddenHelper() => _hiddenCount++;
        }
        """;

    private const string TestBase = """
        using Library;
        namespace Library.Tests;

        /// <summary>What tests share.</summary>
        public abstract class TillTestBase
        {
            /// <summary>Prices: bread costs two.</summary>
            protected FixedPrices Prices { get; } = new() { Bread = 2 };

            /// <summary>A till with them.</summary>
            protected Till Till => new(Prices);
        }

        /// <summary>Prices that stand still.</summary>
        public sealed class FixedPrices : IPrices
        {
            private int _secret;

            /// <summary>What bread costs.</summary>
            public decimal Bread { get; init; }

            /// <inheritdoc/>
            public decimal PriceOf(string thing) { _secret++; return Bread; }
        }
        """;

    private readonly BriefedProject _project = BriefedProject.Of(Library);

    public GivenASuite() => _project["TillTestBase.cs"] = TestBase;

    [Fact]
    public async Task WhenATestIsBriefed_ThenThePageHoldsWhatItNeeds()
    {
        await _project.GenerateAsync();

        var page = new MarkdownOutline(await _project.PageAsync("Sell/null-when-thing-has-no-price"));

        Assert.True(page.IsClosed);
        Assert.Equal(
            [
                "# Fill one test of `Till`",
                "## Principles",
                "## Contract",
                "## Fixtures",
                "## Scenario",
                "## Template",
                "## Allowed names",
                "## Not like this",
                "## Before you hand it in",
            ],
            page.Headings
        );
        var contract = page.Blocks[0];
        Assert.Contains("public Till(IPrices prices)", contract, StringComparison.Ordinal);
        Assert.Contains("A remark on selling", contract, StringComparison.Ordinal);
        Assert.Contains("public int Count", contract, StringComparison.Ordinal);
        Assert.DoesNotContain("A remark on the count", contract, StringComparison.Ordinal);
        Assert.Contains("record Receipt", contract, StringComparison.Ordinal);
        Assert.Contains("new() { Bread = 2 }", page.Blocks[1], StringComparison.Ordinal);
        Assert.Contains("public decimal PriceOf(string thing);", page.Blocks[2], StringComparison.Ordinal);
        Assert.Contains("Then:     null is returned", page.Blocks[3], StringComparison.Ordinal);
        Assert.Contains(": TillTestBase", page.Blocks[4], StringComparison.Ordinal);
        Assert.Contains("_ReturnsNull()\n    {\n    }\n}", page.Blocks[4], StringComparison.Ordinal);
        Assert.Contains(
            page.Prose,
            line =>
                line.Contains(
                    "`[Fact(Skip = \"Pending: not written yet\")]` becomes `[Fact]`",
                    StringComparison.Ordinal
                )
        );
        Assert.Single(page.Blocks[4].Split("[Fact").Skip(1));
        Assert.Contains(page.Prose, line => line.Contains("`tests/TillTests.cs:", StringComparison.Ordinal));
        Assert.Contains(page.Prose, line => line.Contains("`xunit.v3`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(BriefStep.Fill)]
    [InlineData(BriefStep.Fixtures)]
    [InlineData(BriefStep.Review)]
    public async Task WhenAPageIsPrinted_ThenNothingHiddenIsOnIt(BriefStep step)
    {
        await _project.GenerateAsync();

        foreach (var format in Enum.GetValues<BriefFormat>())
        {
            var asked = await _project.AskAsync(
                BriefedProject.Query with
                {
                    Selector = step == BriefStep.Review ? "Sell/null-when-thing-has-no-price" : "Till",
                    Step = step,
                    Format = format,
                    Full = true,
                }
            );

            var page = asked.Value!.Text;
            Assert.DoesNotContain("hidden", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("_secret", page, StringComparison.Ordinal);
            Assert.DoesNotContain(Path.GetTempPath(), page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task WhenNothingIsNamed_ThenTheNextPendingTestIsTaken()
    {
        await _project.GenerateAsync();
        var first = await _project.PageAsync("Till");
        Fill(
            "Constructor_WhenPricesIsNull_ThrowsArgumentNullException",
            "Assert.Throws<System.ArgumentNullException>(() => new Till(null!));"
        );

        var second = await _project.PageAsync("Till");

        Assert.Contains(
            "`Constructor_WhenPricesIsNull_ThrowsArgumentNullException` stands at",
            first,
            StringComparison.Ordinal
        );
        Assert.Contains("`Count_ReturnsTheNumberOfSales` stands at", second, StringComparison.Ordinal);
        Assert.Contains("## Example", second, StringComparison.Ordinal);
        Assert.Contains("=> new Till(null!));", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenSeveralAreWritten_ThenTheExampleIsTheMostAlike()
    {
        await _project.GenerateAsync();
        Fill("Count_ReturnsTheNumberOfSales", "Assert.Equal(0, Till.Count);");
        Fill(
            "Sell_WhenThingIsEmpty_ThrowsArgumentException",
            "Assert.Throws<System.ArgumentException>(() => Till.Sell(\"\"));"
        );

        var page = await _project.PageAsync("Sell/null-when-thing-has-no-price");

        Assert.Contains(
            "`Sell_WhenThingIsEmpty_ThrowsArgumentException` of the same suite",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhenEveryTestIsWritten_ThenThatIsSaid()
    {
        await _project.GenerateAsync();
        _project["TillTests.cs"] = _project["TillTests.cs"]
            .Replace("(Skip = \"Pending: not written yet\")", "", StringComparison.Ordinal);

        var asked = await _project.AskAsync(BriefedProject.Query with { Selector = "Till" });

        Assert.Equal("SKF5003", Assert.Single(asked.Diagnostics, found => found.IsError).Rule.Id);
        Assert.Contains(
            "# Review the tests of `Till`",
            await _project.PageAsync("Till", BriefStep.Review),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Sell/null-when-thing-has-no-price")]
    [InlineData("Sell_WhenTheThingHasNoPrice_ReturnsNull")]
    [InlineData("TillTests.Sell_WhenTheThingHasNoPrice_ReturnsNull")]
    public async Task WhenATestIsNamed_ThenItIsTheOne(string selector)
    {
        await _project.GenerateAsync();

        Assert.Contains(
            "`Sell_WhenTheThingHasNoPrice_ReturnsNull` stands at",
            await _project.PageAsync(selector),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Till")]
    [InlineData("Library.Till")]
    [InlineData("TillTests")]
    public async Task WhenATypeIsNamed_ThenItsNextTestIsTaken(string selector) =>
        Assert.Contains("# Fill one test of `Till`", await _project.PageAsync(selector), StringComparison.Ordinal);

    [Fact]
    public async Task WhenAFileOfTestsIsNamed_ThenItsTestsAreMeant()
    {
        await _project.GenerateAsync();

        var asked = await _project.AskAsync(
            BriefedProject.Query with
            {
                TestFile = BriefedProject.PathOf("IPricesTests.cs"),
            }
        );

        Assert.Contains("# Fill one test of `IPrices`", asked.Value!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheSuiteIsNotGenerated_ThenThePageSaysSo() =>
        Assert.Contains(
            "is not in its file yet: `skeletonforge generate` writes it to `tests/TillTests.cs`",
            await _project.PageAsync("Till"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Sel", "SKF5001")]
    [InlineData("*", "SKF5002")]
    public async Task WhenNothingOrSeveralAreMeant_ThenItIsRefused(string selector, string rule)
    {
        var asked = await _project.AskAsync(BriefedProject.Query with { Selector = selector, All = true });

        Assert.Equal(rule, Assert.Single(asked.Diagnostics, found => found.IsError).Rule.Id);
    }

    [Fact]
    public async Task WhenAllAreAsked_ThenEachHasItsScenarioAndTemplate()
    {
        await _project.GenerateAsync();
        var count = _project["TillTests.cs"].Split("[Fact").Length - 1;

        var asked = await _project.AskAsync(BriefedProject.Query with { Selector = "Till", All = true });

        var page = new MarkdownOutline(asked.Value!.Text);
        Assert.Equal(count, page.Headings.Count(heading => heading is "### Template"));
    }

    [Fact]
    public async Task WhenTheRepositoryHasRules_ThenTheyAreQuotedFirst()
    {
        _project.Store.With(Path.Combine(BriefedProject.Root, "TESTING.md"), "# Ours\n\nNo mocks.\n```\ncode\n```\n");

        var page = new MarkdownOutline(await _project.PageAsync("Till"));

        Assert.Equal("# Ours\n\nNo mocks.\n```\ncode\n```", page.Blocks[0]);
        Assert.Contains(page.Prose, line => line.Contains("`TESTING.md`", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhenConfiguredRulesAreOutsideOrMissing_ThenTheyAreLeftOutWithAWarning()
    {
        var asked = await _project.AskAsync(
            BriefedProject.Query with
            {
                Selector = "Till",
                PrincipleFiles = [Path.Combine(Path.GetTempPath(), "elsewhere.md"), BriefedProject.PathOf("gone.md")],
            }
        );

        Assert.NotNull(asked.Value);
        Assert.Equal(2, asked.Diagnostics.Count(found => found.Rule.Id is "SKF5005"));
    }

    [Fact]
    public async Task WhenThePageIsToBeShorter_ThenPartsAreLeftOutInOrderAndNamed()
    {
        await _project.GenerateAsync();
        Fill("Count_ReturnsTheNumberOfSales", "Assert.Equal(0, Till.Count);");
        var whole = (
            await _project.AskAsync(BriefedProject.Query with { Selector = "Sell/null-when-thing-has-no-price" })
        ).Value!;
        Assert.Empty(whole.LeftOut);
        var shorter = whole;
        var seen = new List<string>();

        for (var i = 0; i < 20; i++)
        {
            var asked = await _project.AskAsync(
                BriefedProject.Query with
                {
                    Selector = "Sell/null-when-thing-has-no-price",
                    MaxTokens = shorter.Tokens - 1,
                }
            );
            Assert.Equal(seen, asked.Value!.LeftOut.Take(seen.Count));
            seen = [.. asked.Value.LeftOut];
            if (asked.Diagnostics.Any(found => found.Rule.Id is "SKF5006"))
            {
                break;
            }

            Assert.True(asked.Value.Tokens < shorter.Tokens);
            Assert.Contains("Left out to keep this page short: ", asked.Value.Text, StringComparison.Ordinal);
            shorter = asked.Value;
        }

        Assert.Equal(
            [
                "the written test as an example",
                "the documentation of other types",
                "the documentation of members that the tests do not touch",
                "remarks and examples of the contract",
                "other types",
                "the declarations of types that the fixtures give",
                "the members that the tests do not touch",
            ],
            seen
        );
    }

    [Fact]
    public async Task WhenNotAllTestsFit_ThenAsManyAreShownAsDo()
    {
        await _project.GenerateAsync();
        var query = BriefedProject.Query with { Selector = "Till", All = true };
        var all = (await _project.AskAsync(query)).Value!;

        var some = (await _project.AskAsync(query with { MaxTokens = all.Tokens - 1 })).Value!;

        Assert.InRange(some.Tokens, 1, all.Tokens - 1);
        Assert.Contains("1 further test", Assert.Single(some.LeftOut), StringComparison.Ordinal);
        Assert.Equal(TestsOn(all) - 1, TestsOn(some));

        static int TestsOn(BriefPage page) => page.Text.Split("### Template").Length - 1;
    }

    [Fact]
    public async Task WhenTheContractIsAskedInFull_ThenNoDocumentationIsLeftOut()
    {
        var query = BriefedProject.Query with { Selector = "Sell/null-when-thing-has-no-price", Full = true };

        var page = (await _project.AskAsync(query)).Value!.Text;

        Assert.Contains("A remark on the count", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenOtherProjectsHaveFaults_ThenThePageIsNotAboutThem()
    {
        var own = new Core.Foundation.SourceLocation(BriefedProject.PathOf("Library.Tests.csproj"));
        var other = new Core.Foundation.SourceLocation(Path.Combine(BriefedProject.Root, "other", "Other.csproj"));
        var project = new BriefedProject(
            (SourceBuilder.From().Add(BriefedProject.Source, Library) with { AssemblyName = "Library" }).Build()
        )
        {
            Noticed =
            [
                ForgeDiagnostic.At(Core.Diagnostics.Rules.NoTestProject, other, "Other"),
                ForgeDiagnostic.At(Core.Diagnostics.Rules.ProjectNotRestored, other, "Other"),
                ForgeDiagnostic.At(Core.Diagnostics.Rules.ProjectNotRestored, own, "Library.Tests"),
            ],
        };

        var asked = await project.AskAsync(BriefedProject.Query with { Selector = "Till" });

        Assert.NotNull(asked.Value);
        Assert.Equal(
            [own],
            asked
                .Diagnostics.Where(found => found.Rule.Id.StartsWith("SKF0", StringComparison.Ordinal))
                .Select(found => found.Location!)
        );
    }

    [Fact]
    public async Task WhenADigestIsAsked_ThenItIsOneLineOfJson()
    {
        var asked = await _project.AskAsync(
            BriefedProject.Query with
            {
                Selector = "Till",
                Format = BriefFormat.Digest,
            }
        );

        var digest = JsonDocument.Parse(asked.Value!.Text).RootElement;
        Assert.Equal(1, asked.Value.Text.Count(character => character == '\n'));
        Assert.Equal("Library.Till", digest.GetProperty("type").GetString());
        var sell = digest.GetProperty("members").EnumerateArray().Last();
        Assert.Equal("thing is empty", sell.GetProperty("throws").GetProperty("ArgumentException")[0].GetString());
        Assert.Equal("Till", digest.GetProperty("fixtures").GetProperty("TillTestBase.Till").GetString());
    }

    [Fact]
    public async Task WhenTheRulesAreAsked_ThenNothingIsOpened()
    {
        var pipeline = new ForgePipeline(new NothingToOpen(), _project.Store);

        var asked = await pipeline.BriefAsync(
            new() { Target = new(Core.Loading.ForgeTargetKind.Path, "nothing") },
            BriefedProject.Query with
            {
                Step = BriefStep.Principles,
            },
            TestContext.Current.CancellationToken
        );

        Assert.StartsWith("# Understand the principles", asked.Value!.Text, StringComparison.Ordinal);
    }

    private void Fill(string test, string body)
    {
        var text = _project["TillTests.cs"];
        var name = text.IndexOf($" {test}()", StringComparison.Ordinal);
        Assert.True(name > 0, test);
        var mark = text.LastIndexOf("(Skip", name, StringComparison.Ordinal);
        var brace = text.IndexOf('{', name);
        _project["TillTests.cs"] =
            text[..mark] + text[text.IndexOf(']', mark)..(brace + 1)] + $"\n        {body}" + text[(brace + 1)..];
    }

    private sealed class NothingToOpen : Core.Loading.ITargetSource
    {
        public Task<Core.Foundation.StageResult<Core.Loading.OpenedTarget>> OpenAsync(
            ForgeRequest request,
            CancellationToken cancellationToken
        ) => throw new InvalidOperationException("It was opened.");
    }
}
