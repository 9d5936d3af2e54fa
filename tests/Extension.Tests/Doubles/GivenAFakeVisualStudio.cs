using Microsoft.Extensions.DependencyInjection;
using Microsoft.VisualStudio.Extensibility;
using Microsoft.VisualStudio.Extensibility.Editor;
using Microsoft.VisualStudio.Extensibility.Shell;

namespace SkeletonForge.Extension.Tests.Doubles;

/// <summary>What the double promises because Visual Studio does: a double that is too kind would hide defects.</summary>
public sealed class GivenAFakeVisualStudio
{
    private static readonly string File = Path.Combine(Path.GetTempPath(), "Cart.cs");

    private readonly FakeVisualStudio _visualStudio = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhenADocumentIsEdited_ThenItsTextChangesInOneUndoStep()
    {
        var document = _visualStudio.Open(File, "class Cart { }");
        var snapshot = await SnapshotAsync();

        var response = await _visualStudio
            .Extensibility.Editor()
            .EditAsync(
                batch =>
                {
                    var editor = snapshot.AsEditable(batch);
                    editor.Replace(new(snapshot, 0, 5), "struct");
                    editor.Replace(new(snapshot, 6, 4), "Basket");
                },
                Token
            );

        Assert.True(response.Succeeded);
        Assert.Equal("struct Basket { }", document.Text);
        Assert.Equal(1, document.UndoSteps);
        Assert.True(document.IsDirty);
        Assert.Equal("class Cart { }", snapshot.Text.CopyToString());
    }

    [Fact]
    public async Task WhenTheUserTypedSinceTheSnapshot_ThenTheEditIsRejected()
    {
        var document = _visualStudio.Open(File, "class Cart { }");
        var snapshot = await SnapshotAsync();
        document.Type("class Basket { }");

        var response = await ReplaceAllAsync(snapshot);

        Assert.False(response.Succeeded);
        Assert.Equal("class Basket { }", document.Text);
        Assert.Equal(0, document.UndoSteps);
    }

    [Fact]
    public async Task WhenOneDocumentOfABatchIsReadOnly_ThenNoneIsChanged()
    {
        var writable = _visualStudio.Open(File, "class Cart { }");
        _visualStudio.Open(File + "x", "", isReadOnly: true);
        var first = await SnapshotAsync();
        var second = await SnapshotAsync(File + "x");

        var response = await _visualStudio
            .Extensibility.Editor()
            .EditAsync(
                batch =>
                {
                    first.AsEditable(batch).Replace(first.Text, "1");
                    second.AsEditable(batch).Replace(second.Text, "2");
                },
                Token
            );

        Assert.False(response.Succeeded);
        Assert.Equal("class Cart { }", writable.Text);
    }

    [Fact]
    public async Task WhenAnOutputChannelIsCreatedTwice_ThenTheSecondTimeThrows()
    {
        var output = _visualStudio.Extensibility.Views().Output;
        using var channel = await output.CreateOutputChannelAsync("Behaviors", Token);
        await channel.WriteLineAsync("one");

        await Assert.ThrowsAsync<InvalidOperationException>(() => output.CreateOutputChannelAsync("Behaviors", Token));
        Assert.Equal("one\n", _visualStudio.OutputOf("Behaviors"));
    }

    [Fact]
    public async Task WhenTheSolutionIsSelected_ThenItsPathThrows()
    {
        _visualStudio.SelectSolution();

        await Assert.ThrowsAsync<UriFormatException>(() => _visualStudio.NewContext().GetSelectedPathAsync(Token));
    }

    [Fact]
    public async Task WhenTheSelectionChangesAfterACommandStarted_ThenItsContextStays()
    {
        _visualStudio.Select(File);
        _visualStudio.FocusAt(_visualStudio.Open(File, "class Cart { }"), "Cart");
        var context = _visualStudio.NewContext();

        _visualStudio.SelectSolution();
        _visualStudio.Focus(_visualStudio.Documents[0]);
        using var view = await context.GetActiveTextViewAsync(Token);

        Assert.Equal(File, (await context.GetSelectedPathAsync(Token)).LocalPath);
        Assert.Equal(6, view?.Selection.Extent.Start.Offset);
    }

    [Fact]
    public async Task WhenAPromptIsDismissed_ThenItGivesWhatItSaidItWould()
    {
        var options = new PromptOptions<int> { Choices = { { "One", 1 }, { "Two", 2 } }, DismissedReturns = -1 };
        _visualStudio.Answer("Two", FakeVisualStudio.Dismiss);
        var shell = _visualStudio.Extensibility.Shell();

        Assert.Equal(2, await shell.ShowPromptAsync("How many?", options, Token));
        Assert.Equal(-1, await shell.ShowPromptAsync("How many?", options, Token));
        Assert.Equal(["One", "Two"], _visualStudio.Prompts[0].Choices);
    }

    [Fact]
    public async Task WhenTheUserCancelsProgress_ThenItsTokenIsCancelled()
    {
        _visualStudio.OnProgress = progress => progress.Cancel();

        using var reporter = await _visualStudio
            .Extensibility.Shell()
            .StartProgressReportingAsync("Reading", new(isWorkCancellable: true), Token);

        Assert.True(reporter.CancellationToken.IsCancellationRequested);
    }

    [Fact]
    public void WhenASingletonAsksForVisualStudio_ThenItCannotBeMade()
    {
        using var host = new ExtensionHost(_visualStudio, services => services.AddSingleton<Greedy>());

        Assert.Throws<InvalidOperationException>(() => host.Create<Part>());
    }

    private async Task<ITextDocumentSnapshot> SnapshotAsync(string? path = null) =>
        await _visualStudio.Extensibility.Documents().OpenTextDocumentAsync(new(path ?? File), Token);

    private Task<EditResponse> ReplaceAllAsync(ITextDocumentSnapshot snapshot) =>
        _visualStudio
            .Extensibility.Editor()
            .EditAsync(batch => snapshot.AsEditable(batch).Replace(snapshot.Text, ""), Token);

    private sealed class Greedy(VisualStudioExtensibility extensibility)
    {
        public VisualStudioExtensibility Extensibility { get; } = extensibility;
    }

    private sealed class Part(Greedy greedy)
    {
        public Greedy Greedy { get; } = greedy;
    }
}
