using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenWhatAPropertyHolds
{
    [Theory]
    [InlineData("Gets the number of entries that have expired.", " => returns the number of entries that have expired")]
    [InlineData(
        "Gets or sets the number of entries that have expired",
        " => returns the number of entries that have expired"
    )]
    [InlineData("The number of entries that have expired", " => returns the number of entries that have expired")]
    [InlineData(
        "Returns the number of entries that have expired.",
        " => returns the number of entries that have expired"
    )]
    [InlineData("Get the number of entries that have expired.", " => returns the number of entries that have expired")]
    [InlineData(
        "Contains the number of entries that have expired",
        " => returns the number of entries that have expired"
    )]
    [InlineData(
        "Gets/sets the number of entries that have expired.",
        " => returns the number of entries that have expired"
    )]
    [InlineData(
        "Retrieves the number of entries that have expired.",
        " => returns the number of entries that have expired"
    )]
    [InlineData("Number of entries that have expired", " => returns number of entries that have expired")]
    public void WhenTheSummaryTellsIt_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Count(text)));
    }

    [Theory]
    [InlineData("The number of entries that have expired.")]
    [InlineData("The number of entries that have expired")]
    public void WhenTheValueTagTellsIt_ThenThatIsPromised(string text)
    {
        Assert.Equal([" => returns the number of entries that have expired"], Documented.Promises(Value(text)));
    }

    [Theory]
    [InlineData("Gets or sets the entry with the given key.", " => returns the entry with the given key")]
    [InlineData("Gets the entry that was stored under the key", " => returns the entry that was stored under the key")]
    public void WhenAnIndexerTellsIt_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Item(text)));
    }

    [Theory]
    [InlineData("Gets the count.")]
    [InlineData("Gets or sets the count of this store.")]
    [InlineData("The count")]
    [InlineData("Gets the current count value.")]
    [InlineData("")]
    [InlineData("Count.")]
    public void WhenTheNameSaysAsMuch_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Count(text)));
    }

    private static MemberContract Count(string text) => Documented.Property("Count", $"<summary>{text}</summary>");

    private static MemberContract Value(string text) => Documented.Property("Count", $"<value>{text}</value>");

    private static MemberContract Item(string text) => Documented.Indexer($"<summary>{text}</summary>", "key");
}
