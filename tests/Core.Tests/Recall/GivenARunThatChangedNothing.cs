using SkeletonForge.Core.Regeneration;
using SkeletonForge.Core.Suites;
using SkeletonForge.Core.Writing;
using SkeletonForge.TestKit;

namespace SkeletonForge.Core.Tests.Recall;

public sealed class GivenARunThatChangedNothing
{
    private readonly RunsInMemory _memory = new();
    private readonly ShopInMemory _shop = ShopInMemory.WithTill();

    [Fact]
    public async Task WhenItIsRepeated_ThenTheAnswerIsTheSameAndNothingIsOpened()
    {
        await _shop.GenerateAsync(_memory);
        Assert.Empty(_memory.Kept);
        var first = await _shop.GenerateAsync(_memory);
        Assert.Equal(2, _shop.Opened);

        var second = await _shop.GenerateAsync(_memory);

        Assert.Equal(2, _shop.Opened);
        Assert.Equal(first, second);
        Assert.Equal(1, second.Value!.Undocumented);
        Assert.All(second.Value.Report.Files, file => Assert.Equal(WriteOutcome.Unchanged, file.Outcome));
        Assert.NotEmpty(second.Value.Tests);
    }

    [Fact]
    public async Task WhenTestsWaitForAPerson_ThenTheyStillDo()
    {
        await _shop.GenerateAsync(_memory);
        _shop.Edit(ShopInMemory.Suite, "    [Fact(Skip", "    // mine\n    [Fact(Skip");
        _shop.Edit(ShopInMemory.Source, "Locks the drawer.", "Opens the drawer.");
        await _shop.GenerateAsync(_memory);
        var first = await _shop.GenerateAsync(_memory);
        Assert.Contains(first.Value!.Tests, test => test.Outcome == TestOutcome.Orphaned);
        var opened = _shop.Opened;

        var second = await _shop.GenerateAsync(_memory);

        Assert.Equal(opened, _shop.Opened);
        Assert.Equal(first, second);
        Assert.NotEmpty(second.Diagnostics);
    }

    [Theory]
    [InlineData("the source")]
    [InlineData("a new source")]
    [InlineData("the suite")]
    [InlineData("a helper")]
    [InlineData("a suite that is gone")]
    [InlineData("the contract file")]
    [InlineData("a contract file that is gone")]
    [InlineData("a contract file of another type")]
    [InlineData("a template that was not there")]
    [InlineData("the layout")]
    [InlineData("an option")]
    [InlineData("a dry run")]
    public async Task WhenOneThingIsAnother_ThenItRunsAgain(string change)
    {
        await SettleAsync();
        Change(change);
        var expected = await _shop.Copy().GenerateAsync(memory: null, IsDry(change));
        var opened = _shop.Opened;

        var result = await _shop.GenerateAsync(_memory, IsDry(change));

        Assert.Equal(opened + 1, _shop.Opened);
        Assert.Equal(expected, result);
    }

    [Fact]
    public async Task WhenTheWorldIsAsItWasAgain_ThenItIsRecalled()
    {
        await SettleAsync();
        var layout = _shop.Style;
        _shop.Style = layout with { Indent = "\t" };
        await _shop.GenerateAsync(memory: null, dryRun: true);
        _shop.Style = layout;
        var opened = _shop.Opened;

        await _shop.GenerateAsync(_memory);

        Assert.Equal(opened, _shop.Opened);
    }

    [Fact]
    public async Task WhenTheCacheIsNotToBeUsed_ThenItIsNeitherReadNorWritten()
    {
        await SettleAsync();
        _shop.Request = _shop.Request with { UseCache = false };
        var opened = _shop.Opened;

        await _shop.GenerateAsync(_memory);

        Assert.Equal(opened + 1, _shop.Opened);
        Assert.Single(_memory.Kept);
    }

    [Fact]
    public async Task WhenNobodyKnowsWhatTheTargetIsOpenedFrom_ThenNothingIsRemembered()
    {
        var shop = new ShopInMemory { IsUnknown = true };
        shop.Store.With(ShopInMemory.Source, ShopInMemory.Till);

        await shop.GenerateAsync(_memory);
        await shop.GenerateAsync(_memory);

        Assert.Empty(_memory.Kept);
    }

    [Fact]
    public async Task WhenThereIsAnError_ThenNothingIsRemembered()
    {
        await _shop.GenerateAsync(_memory);
        _shop.Store.With(ShopInMemory.Contract, "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n");

        var result = await _shop.GenerateAsync(_memory);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.Empty(_memory.Kept);
    }

    [Fact]
    public async Task WhenAFileCouldNotBeRead_ThenNothingIsRemembered()
    {
        var locked = ShopInMemory.At("tests", "contracts", "Shop.Gone.json");
        _shop.Store.With(locked, "{}");
        await _shop.GenerateAsync(_memory);

        var result = await _shop.GenerateAsync(_memory, new LockedStore(_shop.Store, locked));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.All(result.Value!.Report.Files, file => Assert.Equal(WriteOutcome.Unchanged, file.Outcome));
        Assert.Empty(_memory.Kept);
    }

    [Fact]
    public async Task WhenNothingIsLeftButFilesThatAreLeftAlone_ThenItIsRemembered()
    {
        _shop.Store.With(ShopInMemory.Suite, "class Mine;");
        await SettleAsync();
        var opened = _shop.Opened;

        var result = await _shop.GenerateAsync(_memory);

        Assert.Equal(opened, _shop.Opened);
        Assert.Equal(await _shop.Copy().GenerateAsync(memory: null), result);
    }

    private static bool IsDry(string change) => string.Equals(change, "a dry run", StringComparison.Ordinal);

    private async Task SettleAsync()
    {
        await _shop.GenerateAsync(_memory);
        await _shop.GenerateAsync(_memory);
        Assert.Single(_memory.Kept);
    }

    private void Change(string change)
    {
        switch (change)
        {
            case "the source":
                _shop.Edit(ShopInMemory.Source, "A till.", "The till.");
                break;
            case "a new source":
                _shop.Store.With(ShopInMemory.At("src", "Other.cs"), "namespace Shop;\n\npublic class Other;\n");
                break;
            case "the suite":
                _shop.Edit(ShopInMemory.Suite, "class TillTests\n{", "class TillTests\n{\n    // mine\n");
                break;
            case "a helper":
                _shop.Store.With(ShopInMemory.At("tests", "Helper.cs"), "class Helper;\n");
                break;
            case "a suite that is gone":
                _shop.Delete(ShopInMemory.Suite);
                break;
            case "the contract file":
                _shop.Edit(ShopInMemory.Contract, "\"tool\": \"0.1\"", "\"tool\": \"0.0\"");
                break;
            case "a contract file that is gone":
                _shop.Delete(ShopInMemory.Contract);
                break;
            case "a contract file of another type":
                _shop.Store.With(ShopInMemory.At("tests", "contracts", "Shop.Gone.json"), "{}");
                break;
            case "a template that was not there":
                var text = File.ReadAllText(RepositoryRoot.Combine("templates", "xunit", "suite.hbs"));
                _shop.Store.With(ShopInMemory.At("templates", "xunit", "suite.hbs"), "// ours\n" + text);
                break;
            case "the layout":
                _shop.Style = _shop.Style with { Indent = "\t" };
                break;
            case "an option":
                _shop.Request = _shop.Request with { Split = new(SplitStyle.Class, MaxTests: 1) };
                break;
            default:
                Assert.True(IsDry(change));
                break;
        }
    }

    /// <summary>A store in which somebody else has one file open.</summary>
    private sealed class LockedStore(ITextStore store, string locked) : ITextStore
    {
        public bool Exists(string path) => store.Exists(path);

        public StoredText? TryOpen(string path) =>
            string.Equals(path, locked, StringComparison.Ordinal)
                ? throw new IOException("It is in use.")
                : store.TryOpen(path);

        public IStagedText Stage(string path, StoredText text, StoredText? expected) =>
            store.Stage(path, text, expected);

        public void Delete(string path, StoredText expected) => store.Delete(path, expected);

        public IReadOnlyList<string> FilesIn(string folder) => store.FilesIn(folder);

        public string ResolveLinks(string path) => store.ResolveLinks(path);
    }
}
