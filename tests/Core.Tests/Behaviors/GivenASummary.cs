using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenASummary
{
    [Theory]
    [InlineData("Removes all entries from the store.", " => removes all entries from the store")]
    [InlineData("Removes the oldest entry if the store is full.", "the store is full => removes the oldest entry")]
    [InlineData("Copies the entries to an array.", " => copies the entries to an array")]
    public void WhenItTellsWhatAMethodDoes_ThenThatIsAStateBehavior(string summary, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Documented.Method("Trim", $"<summary>{summary}</summary>")));
    }

    [Fact]
    public void WhenItTellsWhatIsSpared_ThenThatIsABehaviorToo()
    {
        Assert.Equal(
            [" => returns the entry at the top", " => does not remove it"],
            Documented.Promises(
                Documented.Method(
                    "Peek",
                    "<summary>Returns the entry at the top without removing it.</summary><returns>The entry at the top.</returns>",
                    "string"
                )
            )
        );
    }

    [Theory]
    [InlineData("<remarks>If the key is unknown, this method returns <see langword='null'/>.</remarks>")]
    [InlineData("<remarks>It is fast. Find returns null if the key is unknown.</remarks>")]
    [InlineData("<returns>The result. Returns null when the key is unknown.</returns>")]
    public void WhenASentenceTellsInPassingWhatIsReturned_ThenThatIsABehavior(string documentation)
    {
        Assert.Equal(
            ["the key is unknown => returns null"],
            Documented.Promises(Documented.Method("Find", documentation, "string", "key"))
        );
    }

    [Theory]
    [InlineData("<remarks>If the store is slow, the caller returns later.</remarks>")]
    [InlineData("<remarks>Prefer another method if the key is unknown.</remarks>")]
    public void WhenASentenceIsAboutSomethingElse_ThenNothingIsPromised(string documentation)
    {
        Assert.Empty(Documented.Promises(Documented.Method("Find", documentation, "string", "key")));
    }

    [Fact]
    public void WhenItAlsoTellsWhatIsReturned_ThenTheReturnsTagSaysThat()
    {
        Assert.Equal(
            [" => removes the entry at the top", " => returns the removed entry"],
            Documented.Promises(
                Documented.Method(
                    "Pop",
                    "<summary>Removes and returns the entry at the top.</summary><returns>The removed entry.</returns>",
                    "string"
                )
            )
        );
    }

    [Fact]
    public void WhenItAsksWhether_ThenTheReturnsTagAnswers()
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(
                Documented.Method(
                    "Contains",
                    "<summary>Determines whether a key is known.</summary><returns>true if the key is known; otherwise, false.</returns>",
                    "bool"
                )
            )
        );
    }

    [Theory]
    [InlineData("Represents the entry that is used when there is none.")]
    [InlineData("The key to look up.")]
    [InlineData("This type supports the infrastructure and is not for use in code.")]
    public void WhenItOnlyDescribes_ThenNothingIsPromised(string summary)
    {
        Assert.Empty(Documented.Promises(Documented.Method("Entry", $"<summary>{summary}</summary>")));
    }

    [Theory]
    [InlineData(
        "Initializes a new instance of the <see cref='T:Store'/> class that is empty.",
        " => the new Store is empty"
    )]
    [InlineData("Initializes a new instance of the Store class.", null)]
    [InlineData("Creates an empty store.", " => the new Store is empty")]
    [InlineData(
        "Initializes a new instance of the Store class with the specified capacity.",
        " => the new Store is initialized with the specified capacity"
    )]
    public void WhenItIsAConstructors_ThenTheNewInstanceIsDescribed(string summary, string? promise)
    {
        Assert.Equal(
            promise is null ? [] : [promise],
            Documented.Promises(Documented.Constructor($"<summary>{summary}</summary>", "capacity"))
        );
    }

    [Theory]
    [InlineData(
        "Gets the number of entries that have not expired.",
        " => returns the number of entries that have not expired"
    )]
    [InlineData("Gets the count.", null)]
    [InlineData("Gets or sets the count of this Store.", null)]
    public void WhenItIsAPropertys_ThenItTellsWhatTheValueIsUnlessTheNameSaysItAll(string summary, string? promise)
    {
        Assert.Equal(
            promise is null ? [] : [promise],
            Documented.Promises(Documented.Property("Count", $"<summary>{summary}</summary>"))
        );
    }

    [Fact]
    public void WhenItIsABooleanPropertys_ThenBothValuesAreBehaviors()
    {
        Assert.Equal(
            ["the store is empty => returns true", "the store is not empty => returns false"],
            Documented.Promises(
                Documented.Property(
                    "IsEmpty",
                    "<summary>Gets a value indicating whether the store is empty.</summary>",
                    "bool"
                )
            )
        );
    }

    [Fact]
    public void WhenItTellsADefault_ThenThatIsTheUnsetValue()
    {
        var behavior = Assert.Single(
            Documented.Behaviors(
                Documented.Property(
                    "Limit",
                    "<summary>Gets or sets the limit. The default is 100.</summary>",
                    canWrite: true
                )
            )
        );

        Assert.Equal("Limit was not set", behavior.Given);
        Assert.Equal("100", behavior.Outcome.Literal);
        Assert.Equal(BehaviorKind.Property, behavior.Kind);
    }

    [Theory]
    [InlineData("Occurs when an entry expires.", "an entry expires", "it is raised")]
    [InlineData("Raised after an entry was removed.", "", "it is raised after an entry was removed")]
    [InlineData("This event is fired just before the store closes.", "", "it is raised just before the store closes")]
    public void WhenItIsAnEvents_ThenItTellsWhenTheEventIsRaised(string summary, string given, string then)
    {
        var behavior = Assert.Single(
            Documented.Behaviors(
                Documented.Member(MemberContractKind.Event, "Expired", $"<summary>{summary}</summary>")
            )
        );

        Assert.Equal((given, then), (behavior.Given, behavior.Then));
        Assert.StartsWith("an Expired that is not raised", behavior.Catches, StringComparison.Ordinal);
        Assert.Equal(BehaviorKind.Event, behavior.Kind);
    }

    [Fact]
    public void WhenASentenceIsLongerThanAnyonesIs_ThenItIsPassedOver()
    {
        var story = "Removes " + string.Join(" and ", Enumerable.Repeat("all entries", 100)) + ".";

        Assert.Empty(Documented.Promises(Documented.Method("Trim", $"<summary>{story}</summary>")));
    }

    [Fact]
    public void WhenAnExampleStandsInIt_ThenTheCodeIsNotRead()
    {
        Assert.Equal(
            [" => removes all entries"],
            Documented.Promises(
                Documented.Method(
                    "Clear",
                    "<summary>Removes all entries.<code>true if x; otherwise, false</code></summary>"
                )
            )
        );
    }
}
