using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAStatementOfFact
{
    [Theory]
    [InlineData(
        "If the store is full, the oldest entry is removed.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "The oldest entry is removed if the store is full.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "The oldest entry is removed when the store is full",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "The oldest entry will be removed if the store is full.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "If the store is full, then the oldest entry is removed.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "In case the store is full, the oldest entry is removed.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "The oldest entry gets removed whenever the store is full",
        "the store is full => the oldest entry gets removed"
    )]
    [InlineData(
        "The oldest entry is removed, provided that the store is full.",
        "the store is full => the oldest entry is removed"
    )]
    [InlineData(
        "When several entries have the same key, the first one wins.",
        "several entries have the same key => the first one wins"
    )]
    [InlineData(
        "If there is no entry, like if the store is empty, this method returns null.",
        "there is no entry => returns null"
    )]
    [InlineData(
        "A key past the end reads as empty, unless the store is closed.",
        "the store is not closed => a key past the end reads as empty"
    )]
    [InlineData("When you close the store, the clock is reset.", "the caller closes the store => the clock is reset")]
    [InlineData("If you pass null, the default is used.", "the caller passes null => the default is used")]
    [InlineData(
        "Note that the lease may be renewed even if it has expired.",
        "it has expired => the lease may be renewed"
    )]
    public void WhenItHasACondition_ThenThatIsTheGiven(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData(
        "If the key is known, its value is replaced; otherwise, a new entry is added.",
        "the key is known => its value is replaced",
        "the key is not known => a new entry is added"
    )]
    [InlineData(
        "If the key is known, its value is replaced. Otherwise, a new entry is added.",
        "the key is known => its value is replaced",
        "the key is not known => a new entry is added"
    )]
    [InlineData(
        "If the key is known, its value is replaced, otherwise a new entry is added",
        "the key is known => its value is replaced",
        "the key is not known => a new entry is added"
    )]
    [InlineData(
        "If the key is known, its value is replaced. If the key is new, a new entry is added.",
        "the key is known => its value is replaced",
        "the key is new => a new entry is added"
    )]
    [InlineData(
        "If the key is known, its value is replaced. If not, a new entry is added.",
        "the key is known => its value is replaced",
        "the key is not known => a new entry is added"
    )]
    [InlineData(
        "If the key is known, its value is replaced. Else a new entry is added.",
        "the key is known => its value is replaced",
        "the key is not known => a new entry is added"
    )]
    [InlineData(
        "If the address contains a port, it is split; otherwise, the entire text is used as the host, and the port is set to -1.",
        "the address contains a port => it is split",
        "the address does not contain a port => the entire text is used as the host",
        "the address does not contain a port => the port is set to -1"
    )]
    [InlineData(
        "An exact match wins; otherwise the name is matched ignoring case.",
        " => an exact match wins",
        "an exact match does not win => the name is matched ignoring case"
    )]
    [InlineData(
        "This option will force the emission of tags and emit only properties with setters.",
        " => this option forces the emission of tags",
        " => this option emits only properties with setters"
    )]
    [InlineData(
        "It is guaranteed to have a name, and to compare equal to its copy.",
        " => has a name",
        " => compares equal to its copy"
    )]
    public void WhenItHasTwoBranches_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("This method has no effect if the key is known.", "the key is known => has no effect")]
    [InlineData("If the key is known, this method does nothing.", "the key is known => does nothing")]
    [InlineData("Calling this method twice has no effect.", " => calling this method twice has no effect")]
    [InlineData("If the key is known, nothing happens.", "the key is known => nothing happens")]
    [InlineData("Has no effect when the key is known", "the key is known => has no effect")]
    [InlineData("This method can be called multiple times.", " => can be called multiple times")]
    [InlineData("The call is ignored if the key is known.", "the key is known => the call is ignored")]
    public void WhenThereIsNoEffect_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData(
        "The entries are enumerated in the order in which they were added.",
        " => the entries are enumerated in the order in which they were added"
    )]
    [InlineData("Entries are sorted by key.", " => entries are sorted by key")]
    [InlineData("At most 10 entries are kept.", " => at most 10 entries are kept")]
    [InlineData("The order of the entries is preserved.", " => the order of the entries is preserved")]
    [InlineData("The number of entries increases by one.", " => the number of entries increases by one")]
    [InlineData(
        "Keys are compared ordinally and without regard to case.",
        " => keys are compared ordinally and without regard to case"
    )]
    [InlineData("The entries stay in their order.", " => the entries stay in their order")]
    [InlineData("It is guaranteed to have the name \"UTC\".", " => has the name \"UTC\"")]
    [InlineData("Just like Find, this method doesn't trim the key.", " => doesn't trim the key")]
    public void WhenItTellsOfOrderOrNumber_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("Values above 100 are treated as 100.", " => values above 100 are treated as 100")]
    [InlineData("The time is measured in milliseconds.", " => the time is measured in milliseconds")]
    [InlineData("Keys longer than 20 characters are cut.", " => keys longer than 20 characters are cut")]
    [InlineData("Leading white space is ignored.", " => leading white space is ignored")]
    public void WhenItTellsOfLimitsAndUnits_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("This method is thread-safe.", " => is thread-safe")]
    [InlineData(
        "This method can be called from several threads at the same time.",
        " => can be called from several threads at the same time"
    )]
    [InlineData("All members of this type are thread safe", " => all members of this type are thread safe")]
    [InlineData("This method does not block.", " => does not block")]
    [InlineData("This method blocks until the store is open.", " => blocks until the store is open")]
    public void WhenItTellsOfThreads_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData(
        "After the store is closed, this method throws an InvalidOperationException.",
        "after the store is closed => throws InvalidOperationException"
    )]
    [InlineData(
        "Once the store is closed, no entries can be added.",
        "once the store is closed => no entries can be added"
    )]
    [InlineData(
        "Before the store is opened, entries are kept in memory.",
        "before the store is opened => entries are kept in memory"
    )]
    public void WhenItTellsWhatMustBeDoneFirst_ThenTheRefusalIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData("The entries are read lazily.", " => the entries are read lazily")]
    [InlineData(
        "Execution is deferred until the result is enumerated.",
        " => execution is deferred until the result is enumerated"
    )]
    [InlineData(
        "The source is not enumerated before the first entry is requested.",
        " => the source is not enumerated before the first entry is requested"
    )]
    [InlineData("The key is checked at once.", " => the key is checked at once")]
    public void WhenItTellsOfLaziness_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Add(text)));
    }

    [Theory]
    [InlineData(
        "The task completes when the entry has been written.",
        "the entry has been written => the task completes"
    )]
    [InlineData(
        "If cancellation is requested, the task is cancelled.",
        "cancellation is requested => the task is cancelled"
    )]
    [InlineData("If the write fails, the returned task is faulted.", "the write fails => the returned task is faulted")]
    [InlineData(
        "Argument exceptions are thrown at once, not when the task is awaited.",
        " => argument exceptions are thrown at once, not when the task is awaited"
    )]
    [InlineData(
        "If the token is cancelled, an <see cref='T:System.OperationCanceledException'/> is thrown.",
        "the token is cancelled => throws OperationCanceledException"
    )]
    [InlineData(
        "The task runs to completion even if the token is cancelled.",
        "the token is cancelled => the task runs to completion"
    )]
    public void WhenItTellsOfAsynchrony_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(AddAsync(text)));
    }

    [Theory]
    [InlineData("Disposing the store twice has no effect.", " => disposing the store twice has no effect")]
    [InlineData("All entries are removed.", " => all entries are removed")]
    [InlineData("The underlying stream is closed, too.", " => the underlying stream is closed, too")]
    [InlineData(
        "The underlying stream is left open if <c>leaveOpen</c> is true.",
        "leaveOpen is true => the underlying stream is left open"
    )]
    [InlineData("Pending operations are cancelled.", " => pending operations are cancelled")]
    public void WhenItTellsOfDisposal_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Close(text)));
    }

    [Theory]
    [InlineData("A store of entries.")]
    [InlineData("Thread safety:")]
    [InlineData("Entries and keys")]
    [InlineData("Not for production.")]
    [InlineData("Remarks")]
    [InlineData("...")]
    public void WhenItIsNoSentence_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Add(text)));
    }

    private static MemberContract Add(string text) =>
        Documented.Method("Add", $"<remarks>{text}</remarks>", "bool", "key");

    private static MemberContract AddAsync(string text) =>
        Documented.AsyncMethod("AddAsync", $"<remarks>{text}</remarks>", null, "key");

    private static MemberContract Close(string text) => Documented.Method("Close", $"<remarks>{text}</remarks>");
}
