using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAnActionOfAMethod
{
    [Theory]
    [InlineData("Removes all entries.")]
    [InlineData("Removes all entries")]
    [InlineData("removes all entries.")]
    [InlineData("Remove all entries.")]
    [InlineData("This method removes all entries.")]
    [InlineData("<para>Removes all entries.</para>")]
    [InlineData("Will remove all entries.")]
    public void WhenTheSummaryTellsIt_ThenThatIsPromised(string text)
    {
        Assert.Equal([" => removes all entries"], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("Closes the store and removes all entries.", " => closes the store", " => removes all entries")]
    [InlineData("Opens and reads the file.", " => opens the file", " => reads the file")]
    [InlineData(
        "Closes the store, removes all entries and resets the timer.",
        " => closes the store",
        " => removes all entries",
        " => resets the timer"
    )]
    [InlineData("Closes the store. Then removes all entries.", " => closes the store", " => removes all entries")]
    [InlineData("Adds or updates the entry.", " => adds the entry", " => updates the entry")]
    [InlineData("Supply a key and enable the store.", " => supplies a key", " => enables the store")]
    [InlineData(
        "Moves the cursor behind the entry, marking the entry as read.",
        " => moves the cursor behind the entry",
        " => marks the entry as read"
    )]
    [InlineData("Adds a text and frobs the index.", " => adds a text", " => frobs the index")]
    [InlineData(
        "Adds a text (sorted by key; at the end if there is none) to the store.",
        " => adds a text (sorted by key; at the end if there is none) to the store"
    )]
    [InlineData(
        "Cleans up the store, i.e. removes all entries that have expired.",
        " => cleans up the store",
        " => removes all entries that have expired"
    )]
    [InlineData(
        "Reads all entries (names are still created, unless the pool shares them).",
        " => reads all entries (names are still created, unless the pool shares them)"
    )]
    public void WhenItNamesSeveralActions_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("Adds the entry if its key is new.", "its key is new => adds the entry")]
    [InlineData("Adds the entry unless its key is known.", "its key is not known => adds the entry")]
    [InlineData("If the store is full, removes the oldest entry.", "the store is full => removes the oldest entry")]
    [InlineData("Adds the entry when its key is new", "its key is new => adds the entry")]
    [InlineData(
        "Adds an entry with the key if it does not already exist.",
        "it does not already exist => adds an entry with the key"
    )]
    [InlineData(
        "Closes the store; has no effect if it is closed already.",
        " => closes the store",
        "it is closed already => has no effect"
    )]
    [InlineData(
        "Adds the entry if its key is new; otherwise, replaces it.",
        "its key is new => adds the entry",
        "its key is not new => replaces it"
    )]
    [InlineData(
        "Adds the entry if its key is new, otherwise throws an InvalidOperationException.",
        "its key is new => adds the entry",
        "its key is not new => throws InvalidOperationException"
    )]
    [InlineData(
        "Given another date, returns 0 if the dates are equal, -1 if this date precedes the other, and 1 otherwise.",
        "the dates are equal => returns 0",
        "this date precedes the other => returns -1",
        "the dates are not equal and this date does not precede the other => returns 1"
    )]
    public void WhenItNamesACondition_ThenThatIsTheGiven(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData(
        "Returns the oldest entry without removing it.",
        " => returns the oldest entry",
        " => does not remove it"
    )]
    [InlineData(
        "Reads the oldest entry without consuming it",
        " => reads the oldest entry",
        " => does not consume it",
        " => returns the oldest entry"
    )]
    public void WhenItTellsWhatIsSpared_ThenThatIsPromisedToo(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Pop(text)));
    }

    [Theory]
    [InlineData("Removes and returns the oldest entry.")]
    [InlineData("Removes the oldest entry and returns it.")]
    public void WhenAnActionAlsoReturns_ThenTheReturnsTagSaysWhat(string text)
    {
        Assert.Equal([" => removes the oldest entry", " => returns the oldest entry"], Documented.Promises(Pop(text)));
    }

    [Theory]
    [InlineData("Asynchronously removes all entries.", " => asynchronously removes all entries")]
    [InlineData("Removes all entries asynchronously.", " => removes all entries asynchronously")]
    [InlineData("Asynchronously remove all entries", " => asynchronously removes all entries")]
    public void WhenTheActionIsAsynchronous_ThenThatIsToldToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(AddAsync(text)));
    }

    [Theory]
    [InlineData("Represents an addition.")]
    [InlineData("The store.")]
    [InlineData("Provides a way to add entries.")]
    [InlineData("Defines the addition")]
    [InlineData("A method.")]
    [InlineData("Addition of entries")]
    [InlineData("Options for the store.")]
    [InlineData("Extension methods for stores.")]
    public void WhenItOnlyDescribes_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Add(text)));
    }

    private static MemberContract Add(string text) =>
        Documented.Method("Add", $"<summary>{text}</summary>", null, "key");

    private static MemberContract AddAsync(string text) =>
        Documented.AsyncMethod("AddAsync", $"<summary>{text}</summary>", null, "key");

    private static MemberContract Pop(string text) =>
        Documented.Method("Pop", $"<summary>{text}</summary><returns>The oldest entry.</returns>", "string");
}
