using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAParameterThatLeadsToSomething
{
    [Theory]
    [InlineData("The limit, or <see langword='null'/> to read everything.", "limit is null => reads everything")]
    [InlineData("The limit. Pass null to read everything.", "limit is null => reads everything")]
    [InlineData("The limit; null to read everything", "limit is null => reads everything")]
    [InlineData("The limit. If null, everything is read.", "limit is null => everything is read")]
    [InlineData("The limit. If this is <c>null</c>, everything is read.", "limit is null => everything is read")]
    [InlineData("The limit. Specify -1 to read everything", "limit is -1 => reads everything")]
    [InlineData("The limit. When null, everything is read.", "limit is null => everything is read")]
    [InlineData("The limit. A value of 0 means that everything is read.", "limit is 0 => everything is read")]
    [InlineData("The limit. If omitted, everything is read.", "limit is omitted => everything is read")]
    [InlineData(
        "The limit. If null or empty, everything is read.",
        "limit is null => everything is read",
        "limit is empty => everything is read"
    )]
    [InlineData("The limit, or null for the default limit.", "limit is null => uses the default limit")]
    [InlineData("The limit. If null, the default limit is used.", "limit is null => the default limit is used")]
    [InlineData(
        "The limit. If it is null, an ArgumentNullException is thrown.",
        "limit is null => throws ArgumentNullException"
    )]
    [InlineData(
        "The type to use. If not specified, the type of the key is used.",
        "limit is not specified => the type of the key is used"
    )]
    [InlineData("The limit. Use null to disable limits entirely.", "limit is null => disables limits entirely")]
    [InlineData("Guess for the limit. Will be expanded if needed.", " => limit is expanded")]
    [InlineData("The limit, or null for that of the system.", "limit is null => uses that of the system")]
    public void WhenAValueHasAnEffect_ThenThatIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Read(text)));
    }

    [Theory]
    [InlineData("The limit. The default is 100.")]
    [InlineData("The limit. Defaults to 100")]
    [InlineData("The limit (default: 100)")]
    [InlineData("The limit. Default is 100.")]
    [InlineData("The limit. By default, this is 100.")]
    [InlineData("100 is the default.")]
    public void WhenItHasADefault_ThenThatIsABehavior(string text)
    {
        Assert.Equal(["limit is not given => uses 100"], Documented.Promises(Read(text)));
    }

    [Theory]
    [InlineData("The inclusive limit.", " => takes limit as the inclusive limit")]
    [InlineData("The limit, exclusive", " => takes limit as the limit, exclusive")]
    public void WhenItIsABound_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Read(text)));
    }

    [Theory]
    [InlineData("A callback that is invoked when the store is full.", "the store is full => limit is invoked")]
    [InlineData(
        "A callback that will be called for each entry that expired.",
        " => limit is called for each entry that expired"
    )]
    [InlineData("The delegate to invoke when an error occurs.", "an error occurs => limit is invoked")]
    [InlineData("The action to run before the store is closed.", " => limit is run before the store is closed")]
    [InlineData(
        "The action to be executed after each phase. null may be passed to indicate that no action is taken.",
        " => limit is executed after each phase",
        "limit is null => no action is taken"
    )]
    [InlineData("The object that will be serialized to JSON.", " => limit is serialized to JSON")]
    [InlineData(
        "Specifies the time to wait, or specify InfiniteTime for a wait that never ends.",
        "limit is InfiniteTime => uses a wait that never ends"
    )]
    public void WhenItSaysWhatIsDoneWithIt_ThenThatIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Read(text)));
    }

    [Theory]
    [InlineData("The limit.")]
    [InlineData("The limit")]
    [InlineData("The number of entries to read.")]
    [InlineData("The limit that is applied.")]
    [InlineData("A limit that must not be negative.")]
    [InlineData("")]
    [InlineData("limit")]
    [InlineData("The limit. See Reset.")]
    [InlineData("Die Grenze, falls es eine gibt.")]
    public void WhenItOnlySaysWhatItMeans_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Read(text)));
    }

    private static MemberContract Read(string text) =>
        Documented.Method("Read", $"<param name='limit'>{text}</param>", null, "limit");
}
