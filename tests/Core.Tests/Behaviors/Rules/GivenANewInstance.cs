using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenANewInstance
{
    [Theory]
    [InlineData(
        "Initializes a new instance of the <see cref='T:Store'/> class that is empty.",
        " => creates a new Store that is empty"
    )]
    [InlineData(
        "Initialises a new instance of the <see cref='T:Store'/> class that is empty",
        " => creates a new Store that is empty"
    )]
    [InlineData("Creates a new store that is empty.", " => creates a new store that is empty")]
    [InlineData(
        "Initializes a new <see cref='T:Store'/> whose entries never expire.",
        " => creates a new Store whose entries never expire"
    )]
    [InlineData(
        "Constructs a store that contains copies of the given entries.",
        " => constructs a store that contains copies of the given entries"
    )]
    [InlineData(
        "Initializes a new instance of the Store class without any entries.",
        " => creates a new Store without any entries"
    )]
    [InlineData("Initializes a new, empty instance of the Store class.", " => creates a new Store that is empty")]
    [InlineData("Creates an empty store.", " => creates an empty store")]
    [InlineData("Create an empty store", " => creates an empty store")]
    [InlineData("Initializes an empty instance of the Store class.", " => creates a new Store that is empty")]
    public void WhenTheSummaryDescribesIt_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(New(text)));
    }

    [Theory]
    [InlineData(
        "Initializes a new instance of the Store class that is empty and has the default capacity.",
        " => creates a new Store that is empty",
        " => creates a new Store that has the default capacity"
    )]
    [InlineData(
        "Initialises a new instance of the Store class that contains the given entries and is read-only.",
        " => creates a new Store that contains the given entries",
        " => creates a new Store that is read-only"
    )]
    public void WhenItDescribesSeveralTraits_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(New(text)));
    }

    [Theory]
    [InlineData("Initializes a new instance of the <see cref='T:Store'/> class.")]
    [InlineData("Initialises a new instance of the Store class")]
    [InlineData("Initializes a new instance of the Store class with the specified capacity.")]
    [InlineData("Creates a store.")]
    [InlineData("Constructor.")]
    [InlineData("Default constructor")]
    [InlineData("Constructs a new Store from the given values")]
    [InlineData("Ctor")]
    public void WhenItOnlySaysThatThereIsOne_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(New(text)));
    }

    private static MemberContract New(string text) => Documented.Constructor($"<summary>{text}</summary>", "capacity");
}
