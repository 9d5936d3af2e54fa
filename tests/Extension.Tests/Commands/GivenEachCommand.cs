using Microsoft.VisualStudio.Extensibility.Commands;
using SkeletonForge.Extension.Commands;

namespace SkeletonForge.Extension.Tests.Commands;

/// <summary>What holds for every command, also for those to come.</summary>
public sealed class GivenEachCommand : IDisposable
{
    private readonly ShopInVisualStudio _shop = new();

    public static TheoryData<Type> Commands =>
        [
            .. typeof(ForgeCommand)
                .Assembly.GetTypes()
                .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ForgeCommand))),
        ];

    public void Dispose() => _shop.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task WhenItIsAboutADocumentedType_ThenItWorks(Type command)
    {
        Choose(_shop.TillPath, "FindPrice");

        await RunAsync(command);

        Assert.Contains("Till", _shop.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("error", _shop.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Strings.Unexpected(""), _shop.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task WhenTheConfigurationIsBroken_ThenTheUserIsToldAndNothingIsWritten(Type command)
    {
        _shop.Write("skeletonforge.json", "{ broken");
        Choose(_shop.TillPath, "FindPrice");
        var before = _shop.Snapshot();

        await RunAsync(command);

        Assert.StartsWith("skeletonforge.json: ", _shop.LastMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _shop.LastMessage, StringComparison.Ordinal);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task WhenTheFileIsInNoProject_ThenTheUserIsToldAndNothingIsWritten(Type command)
    {
        var path = _shop.Write("loose/Loose.cs", File.ReadAllText(_shop.TillPath));
        Choose(path, "FindPrice");
        var before = _shop.Snapshot();

        await RunAsync(command);

        Assert.Single(_shop.VisualStudio.Prompts);
        Assert.Equal(before, _shop.Snapshot());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task WhenItIsCanceledBeforeItBegins_ThenNothingIsWritten(Type command)
    {
        Choose(_shop.TillPath, "FindPrice");
        var before = _shop.Snapshot();
        using var canceled = new CancellationTokenSource();
        await canceled.CancelAsync();

        await RunAsync(command, canceled.Token);

        Assert.Equal(before, _shop.Snapshot());
        Assert.Contains(Strings.Canceled, _shop.Output, StringComparison.Ordinal);
    }

    // for the editor and for Solution Explorer
    private void Choose(string path, string caret)
    {
        _shop.Edit(path, caret);
        _shop.VisualStudio.Select(path);
    }

    private Task RunAsync(Type command, CancellationToken? cancellationToken = null) =>
        ((Command)_shop.Create(command)).ExecuteCommandAsync(
            _shop.VisualStudio.NewContext(),
            cancellationToken ?? TestContext.Current.CancellationToken
        );
}
