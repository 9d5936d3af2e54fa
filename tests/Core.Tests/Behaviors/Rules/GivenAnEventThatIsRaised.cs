using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAnEventThatIsRaised
{
    [Theory]
    [InlineData("Occurs when an entry is removed.")]
    [InlineData("Occurs whenever an entry is removed")]
    [InlineData("Fires when an entry is removed.")]
    [InlineData("Raised each time an entry is removed.")]
    [InlineData("This event is raised if an entry is removed.")]
    [InlineData("The event is triggered when an entry is removed")]
    [InlineData("Is fired every time an entry is removed.")]
    [InlineData("Happens when an entry is removed.")]
    [InlineData("An event that is raised when an entry is removed.")]
    [InlineData("Event raised when an entry is removed.")]
    [InlineData("The event that fires when an entry is removed.")]
    [InlineData("Signalled when an entry is removed.")]
    [InlineData("Called when an entry is removed")]
    [InlineData("Emitted when an entry is removed.")]
    [InlineData("Gets called when an entry is removed.")]
    public void WhenAConjunctionTellsWhen_ThenThatIsTheGiven(string text)
    {
        Assert.Equal(["an entry is removed => is raised"], Documented.Promises(Removed(text)));
    }

    [Theory]
    [InlineData("Occurs after an entry was removed.", " => is raised after an entry was removed")]
    [InlineData("Raised immediately before the store closes.", " => is raised immediately before the store closes")]
    [InlineData("Fired just before the store closes.", " => is raised just before the store closes")]
    [InlineData("This event occurs right after the store was closed", " => is raised right after the store was closed")]
    public void WhenAPrepositionTellsWhen_ThenTheOrderIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Removed(text)));
    }

    [Theory]
    [InlineData("The event is not raised if the store is closing.", "the store is closing => is not raised")]
    [InlineData(
        "It is raised on the thread that removed the entry.",
        " => is raised on the thread that removed the entry"
    )]
    [InlineData(
        "Handlers are called in the order in which they were added.",
        " => handlers are called in the order in which they were added"
    )]
    [InlineData("The sender is the store.", " => the sender is the store")]
    [InlineData("The event is never raised while the store closes.", " => is never raised while the store closes")]
    [InlineData("If a handler throws, the exception is ignored.", "a handler throws => the exception is ignored")]
    public void WhenARemarkTellsMore_ThenThatIsPromisedToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("Called when a retry begins.", "a retry begins => is raised")]
    [InlineData("Invoked whenever a retry begins.", "a retry begins => is raised")]
    [InlineData("Occurs after a retry failed.", " => is raised after a retry failed")]
    public void WhenADelegateIsCalled_ThenThatIsAnEventToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(OnRetry(text)));
    }

    [Theory]
    [InlineData("The event of the store.")]
    [InlineData("An event for subscribers")]
    [InlineData("Removal of entries.")]
    public void WhenItOnlyDescribesTheEvent_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Removed(text)));
    }

    private static MemberContract Removed(string text) => Documented.Event("Removed", $"<summary>{text}</summary>");

    private static MemberContract Remarks(string text) => Documented.Event("Removed", $"<remarks>{text}</remarks>");

    private static MemberContract OnRetry(string text) =>
        Documented.Property("OnRetry", $"<summary>{text}</summary>", "Action", canWrite: true);
}
