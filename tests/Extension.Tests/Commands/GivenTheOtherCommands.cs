using Microsoft.VisualStudio.RpcContracts.Notifications;
using SkeletonForge.Extension.Commands;
using SkeletonForge.Extension.Dialogs;
using SkeletonForge.Extension.Ide;
using SkeletonForge.Extension.ToolWindows;

namespace SkeletonForge.Extension.Tests.Commands;

public sealed class GivenTheOtherCommands : IDisposable
{
    private readonly ShopInVisualStudio _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public async Task WhenAContractHasChanged_ThenRegeneratingUpdatesItsSuiteAndOpensWhatNeedsReview()
    {
        await GenerateAsync();
        var name = FillTestOf("FindPrice", "Null");
        var till = _shop.Edit(_shop.TillPath, "FindPrice");
        till.Type(till.Text.Replace("was ever entered today", "has been entered today", StringComparison.Ordinal));
        _shop.VisualStudio.FocusAt(till, "FindPrice");
        _shop.VisualStudio.Answer("Open");

        await _shop.RunAsync<RegenerateInEditor>();

        Assert.Contains("to review: 1", _shop.LastMessage, StringComparison.Ordinal);
        Assert.Contains(name, _shop.Suite, StringComparison.Ordinal);
        Assert.Contains("Assert.True(true);", _shop.Suite, StringComparison.Ordinal);
        Assert.Equal(_shop.SuitePath, Assert.Single(_shop.VisualStudio.Opened).Path);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhenThereAreNoTestsYet_ThenTheUserIsToldHowToGetThem(bool regenerates)
    {
        _shop.Edit(_shop.TillPath, "FindPrice");

        await (regenerates ? _shop.RunAsync<RegenerateInEditor>() : _shop.RunAsync<GoToTestsInEditor>());

        Assert.Equal(Strings.NoTests("Till"), _shop.LastMessage);
        Assert.False(_shop.HasSuite);
    }

    [Fact]
    public async Task WhenAProjectIsRegenerated_ThenTypesWithoutTestsGetNone()
    {
        await GenerateAsync();
        _shop.Write(
            "src/Shop/Safe.cs",
            "namespace Shop;\n\n/// <summary>A safe.</summary>\npublic class Safe\n{\n    /// <summary>Counts.</summary>\n    /// <returns>Zero if it is empty.</returns>\n    public int Count() => 0;\n}\n"
        );
        _shop.VisualStudio.Select(_shop.PathOf("src/Shop/Shop.csproj"));

        await _shop.RunAsync<RegenerateInExplorer>();

        Assert.Equal(Strings.NothingToDo, _shop.LastMessage);
        Assert.False(File.Exists(_shop.PathOf("tests/Shop.Tests/SafeTests.cs")));
    }

    [Fact]
    public async Task WhenABehaviorIsUnticked_ThenItIsLeftOutAndShownSo()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");
        var unwanted = "";
        _shop.VisualStudio.OnDialog = (shown, _) =>
        {
            var preview = Assert.IsType<Preview>(shown);
            Assert.Contains("xUnit", preview.Suites[0].Project, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("+++ b/tests/Shop.Tests/TillTests.cs", preview.Diff, StringComparison.Ordinal);
            var behavior = preview.Members[0].Behaviors[0];
            behavior.IsChecked = false;
            unwanted = behavior.Test;
            return Task.FromResult(DialogResult.OK);
        };

        await _shop.RunAsync<PreviewInEditor>();

        Assert.NotEqual("", unwanted);
        Assert.DoesNotContain(unwanted, _shop.Suite, StringComparison.Ordinal);
        await GenerateAsync();
        Assert.DoesNotContain(unwanted, _shop.Suite, StringComparison.Ordinal);
        _shop.VisualStudio.OnDialog = (shown, _) =>
        {
            var preview = Assert.IsType<Preview>(shown);
            var behavior = Assert.Single(
                preview.Members.SelectMany(member => member.Behaviors),
                each => string.Equals(each.Test, unwanted, StringComparison.Ordinal)
            );
            Assert.Equal(Strings.StateOf(Core.Surveys.TestState.Declined), behavior.State);
            Assert.False(behavior.IsChecked);
            behavior.IsChecked = true;
            return Task.FromResult(DialogResult.OK);
        };
        await _shop.RunAsync<PreviewInEditor>();
        Assert.Contains(unwanted, _shop.Suite, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenThePreviewIsCanceled_ThenNothingIsWritten()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");
        var before = _shop.Snapshot();

        await _shop.RunAsync<PreviewInEditor>();

        Assert.Single(_shop.VisualStudio.Dialogs);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Fact]
    public async Task WhenNothingIsTicked_ThenNothingIsWritten()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");
        var before = _shop.Snapshot();
        _shop.VisualStudio.OnDialog = (shown, _) =>
        {
            foreach (var member in Assert.IsType<Preview>(shown).Members)
            {
                member.IsChecked = false;
            }

            return Task.FromResult(DialogResult.OK);
        };

        await _shop.RunAsync<PreviewInEditor>();

        Assert.Equal(Strings.NothingChosen, _shop.LastMessage);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Fact]
    public async Task WhenABriefIsCopied_ThenItIsOnTheClipboardWithItsSizeTold()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<CopyBriefInEditor>();

        Assert.Contains("FindPrice", _shop.Clipboard.Text, StringComparison.Ordinal);
        Assert.StartsWith("The brief of Till is on the clipboard", _shop.LastMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheCaretIsInATest_ThenTheBriefIsOfThatTest()
    {
        await GenerateAsync();
        var name = TestNames()[^1];
        _shop.Edit(_shop.SuitePath, $"{name}(");

        await _shop.RunAsync<CopyBriefInEditor>();

        Assert.Contains(name, _shop.Clipboard.Text, StringComparison.Ordinal);
        Assert.Contains(name, _shop.LastMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheClipboardIsInUse_ThenTheUserIsToldToTryAgain()
    {
        _shop.Clipboard.Failure = new IOException(Strings.ClipboardInUse);
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<CopyBriefInEditor>();

        Assert.Equal(Strings.ClipboardInUse, _shop.LastMessage);
    }

    [Fact]
    public async Task WhenSomethingUnexpectedHappens_ThenTheUserReadsASentenceAndNoStackTrace()
    {
        _shop.Clipboard.Failure = new InvalidOperationException("Out of paper.");
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<CopyBriefInEditor>();

        Assert.Equal(Strings.Unexpected("Out of paper."), _shop.LastMessage);
        Assert.Contains("Out of paper.", _shop.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _shop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenTheUserSaysHowLongABriefMayBe_ThenItIsHeldToThat()
    {
        _shop.VisualStudio.Set(Preferences.BriefTokens, 500);
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<CopyBriefInEditor>();

        // what cannot be left out is more than that
        Assert.Contains("no more than 500 were asked for", _shop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenFixturesAreScaffolded_ThenATestBaseIsWrittenToo()
    {
        _shop.Write(
            "src/Shop/Shelf.cs",
            "namespace Shop;\n\n/// <summary>A clock.</summary>\npublic interface IClock\n{\n    /// <summary>The hour.</summary>\n    int Hour { get; }\n}\n\n/// <summary>A shelf.</summary>\n/// <param name=\"clock\">The clock.</param>\npublic sealed class Shelf(IClock clock)\n{\n    /// <summary>Counts.</summary>\n    /// <returns>Zero if it is empty.</returns>\n    public int Count() => clock.Hour;\n}\n"
        );
        _shop.Edit(_shop.PathOf("src/Shop/Shelf.cs"), "int Count");

        await _shop.RunAsync<ScaffoldInEditor>();

        Assert.Contains("fixtures added: ", _shop.LastMessage, StringComparison.Ordinal);
        Assert.True(Directory.GetFiles(_shop.PathOf("tests/Shop.Tests"), "*.cs").Length > 1);
    }

    [Fact]
    public async Task WhenASuiteIsSplit_ThenItsTestsStandInFilesOfTheirMembers()
    {
        await GenerateAsync();
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<SplitInEditor>();

        Assert.StartsWith("moved: ", _shop.LastMessage, StringComparison.Ordinal);
        Assert.Contains(
            Directory.GetFiles(_shop.PathOf("tests/Shop.Tests"), "*.cs"),
            path => Path.GetFileName(path).Contains("FindPrice", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task WhenThereIsNothingToSplit_ThenTheUserIsToldThat()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");

        await _shop.RunAsync<SplitInEditor>();

        Assert.Equal(Strings.NothingToMove("Till"), _shop.LastMessage);
    }

    [Fact]
    public async Task WhenTheCaretIsInAMember_ThenItsFirstTestIsOpened()
    {
        await GenerateAsync();
        _shop.Edit(_shop.TillPath, "Add(string");

        await _shop.RunAsync<GoToTestsInEditor>();

        var opened = Assert.Single(_shop.VisualStudio.Opened);
        Assert.Contains(" Add_", _shop.Suite.Split('\n')[opened.Line!.Value], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhenBehaviorsAreShown_ThenTheToolWindowListsThemWithWaysToTestAndMember()
    {
        await GenerateAsync();
        _shop.Edit(_shop.TillPath, "Add(string");
        var model = _shop.Create<BehaviorsModelProbe>().Model;

        await _shop.RunAsync<ShowBehaviorsCommand>();

        Assert.Equal([typeof(BehaviorsWindow)], _shop.VisualStudio.ToolWindows);
        Assert.Equal("Till", model.Subject);
        Assert.NotEmpty(model.Rows);
        Assert.All(model.Rows, row => Assert.Equal("Pending", row.State));
        var context = _shop.VisualStudio.NewContext();
        var token = TestContext.Current.CancellationToken;
        await model.GoToTestCommand.ExecuteAsync(model.Rows[0], context, token);
        await model.GoToMemberCommand.ExecuteAsync(model.Rows[0], context, token);
        Assert.Equal([_shop.SuitePath, _shop.TillPath], _shop.VisualStudio.Opened.Select(opened => opened.Path));
    }

    [Fact]
    public async Task WhenTheToolWindowIsRefreshed_ThenItShowsTheTypeAtTheCaret()
    {
        _shop.Edit(_shop.TillPath, "Add(string");
        var model = _shop.Create<BehaviorsModelProbe>().Model;

        await model.RefreshCommand.ExecuteAsync(
            null,
            _shop.VisualStudio.NewContext(),
            TestContext.Current.CancellationToken
        );

        Assert.All(model.Rows, row => Assert.Equal("New", row.State));
        Assert.All(model.Rows, row => Assert.False(row.HasTest));
        Assert.All(model.Rows, row => Assert.True(row.HasMember));
    }

    [Fact]
    public async Task WhenTheToolWindowIsMade_ThenItsContentShowsTheModel()
    {
        using var window = _shop.Create<BehaviorsWindow>();

        using var content = await window.GetContentAsync(TestContext.Current.CancellationToken);

        Assert.Same(_shop.Create<BehaviorsModelProbe>().Model, Assert.IsType<BehaviorsControl>(content).DataContext);
    }

    private async Task GenerateAsync()
    {
        _shop.Edit(_shop.TillPath, "FindPrice");
        await _shop.RunAsync<GenerateInEditor>();
        Assert.True(_shop.HasSuite, _shop.Output);
    }

    private List<string> TestNames() =>
        [
            .. _shop
                .Suite.Split('\n')
                .Where(line => line.Contains("public void ", StringComparison.Ordinal))
                .Select(line => line.Split("public void ")[1].Split('(')[0]),
        ];

    // gives the test of a member that is about something a body, and lets it run
    private string FillTestOf(string member, string topic)
    {
        var name = Assert.Single(
            TestNames(),
            test => test.StartsWith(member, StringComparison.Ordinal) && test.Contains(topic, StringComparison.Ordinal)
        );
        var text = _shop.Suite;
        var start = text.IndexOf($" {name}(", StringComparison.Ordinal);
        var brace = text.IndexOf('{', start);
        text = text.Insert(brace + 1, " Assert.True(true); ");
        var skip = text.LastIndexOf("(Skip", start, StringComparison.Ordinal);
        text = text.Remove(skip, text.IndexOf(')', skip) + 1 - skip);
        File.WriteAllText(_shop.SuitePath, text);
        return name;
    }

    /// <summary>Gets at what all parts share.</summary>
    internal sealed class BehaviorsModelProbe(BehaviorsModel model)
    {
        public BehaviorsModel Model => model;
    }
}
