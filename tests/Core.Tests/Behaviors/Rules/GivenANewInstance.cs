using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenANewInstance
{
    [Theory]
    [InlineData(
        "Initializes a new instance of the <see cref='T:Store'/> class that is empty.",
        " => the new Store is empty"
    )]
    [InlineData(
        "Initialises a new instance of the <see cref='T:Store'/> class that is empty",
        " => the new Store is empty"
    )]
    [InlineData("Creates a new store that is empty.", " => the new Store is empty")]
    [InlineData(
        "Initializes a new <see cref='T:Store'/> whose entries never expire.",
        " => the entries of the new Store never expire"
    )]
    [InlineData(
        "Constructs a store that contains copies of the given entries.",
        " => the new Store contains copies of the given entries"
    )]
    [InlineData(
        "Initializes a new instance of the Store class without any entries.",
        " => the new Store is without any entries"
    )]
    [InlineData("Initializes a new, empty instance of the Store class.", " => the new Store is empty")]
    [InlineData("Creates an empty store.", " => the new Store is empty")]
    [InlineData("Create an empty store", " => the new Store is empty")]
    [InlineData("Initializes an empty instance of the Store class.", " => the new Store is empty")]
    public void WhenTheSummaryDescribesIt_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(New(text)));
    }

    [Theory]
    [InlineData(
        "Initializes a new instance of the Store class that is empty and has the default capacity.",
        " => the new Store is empty",
        " => the new Store has the default capacity"
    )]
    [InlineData(
        "Initialises a new instance of the Store class that contains the given entries and is read-only.",
        " => the new Store contains the given entries",
        " => the new Store is read-only"
    )]
    [InlineData(
        "Initializes a new instance of the Store class that is empty, has the default capacity, and uses the default comparer.",
        " => the new Store is empty",
        " => the new Store has the default capacity",
        " => the new Store uses the default comparer"
    )]
    [InlineData(
        "Initializes a new instance of the Store class that can hold the specified number of flags, which are initially set to false.",
        " => the new Store can hold the specified number of flags",
        " => the flags are initially set to false"
    )]
    [InlineData(
        "Constructs a new store from an array of entries, allowing repeated keys.",
        " => the new Store is initialized from an array of entries",
        " => the new Store allows repeated keys"
    )]
    public void WhenItDescribesSeveralTraits_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(New(text)));
    }

    [Theory]
    [InlineData("Initializes a new instance of the <see cref='T:Store'/> class.")]
    [InlineData("Initialises a new instance of the Store class")]
    [InlineData("Creates a store.")]
    [InlineData("Constructor.")]
    [InlineData("Default constructor")]
    [InlineData("Ctor")]
    [InlineData("Initializes a new instance of the Store class, specifying whether it is open, and how it is closed.")]
    public void WhenItOnlySaysThatThereIsOne_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(New(text)));
    }

    [Theory]
    [InlineData(
        "Initializes a new instance of the Store class with the specified capacity.",
        " => the new Store is initialized with the specified capacity"
    )]
    [InlineData(
        "Initializes a new instance of the Store class using the specified name and capacity.",
        " => the new Store uses the specified name",
        " => the new Store uses the specified capacity"
    )]
    [InlineData(
        "Creates a new Store with the given name, capacity, and options.",
        " => the new Store is initialized with the given name",
        " => the new Store is initialized with the given capacity",
        " => the new Store is initialized with the given options"
    )]
    [InlineData(
        "Constructs a date for the given year, month and day.",
        " => the new Store is initialized for the given year, month and day"
    )]
    [InlineData(
        "Creates a Store for a region defined by maximum and minimum values.",
        " => the new Store is initialized for a region defined by maximum and minimum values"
    )]
    [InlineData("Constructor for a store request to a relative address.", " => the new Store is to a relative address")]
    [InlineData("Creates a null Store.", " => creates a null Store")]
    [InlineData(
        "Initializes a new instance of the Store class, specifying the initial number of entries and the maximum number of readers.",
        " => the new Store has the initial number of entries",
        " => the new Store has the maximum number of readers"
    )]
    [InlineData(
        "Construct a Store with \"localhost\" as the host, and using the default port.",
        " => the new Store is initialized with \"localhost\" as the host",
        " => the new Store uses the default port"
    )]
    public void WhenItSaysWhatArgumentsAreFor_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(New(text)));
    }

    private static MemberContract New(string text) => Documented.Constructor($"<summary>{text}</summary>", "capacity");
}
