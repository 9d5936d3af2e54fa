using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenTheWordingOfABehavior
{
    [Theory]
    [InlineData("<exception cref='T:E'>If the key is null.</exception>", "the key is null")]
    [InlineData("<remarks>Given a key that is missing, null is returned.</remarks>", "a key that is missing")]
    [InlineData("<remarks>Provided that the key is missing, null is returned.</remarks>", "the key is missing")]
    [InlineData("<remarks>Whenever the key is missing, null is returned.</remarks>", "the key is missing")]
    [InlineData("<remarks>In the event that the key is missing, null is returned.</remarks>", "the key is missing")]
    [InlineData("<remarks>As long as the key is missing, null is returned.</remarks>", "the key is missing")]
    [InlineData("<remarks>Unless the key is known, null is returned.</remarks>", "the key is not known")]
    public void WhenAConditionIsAClause_ThenItStandsWithoutAConjunction(string text, string given)
    {
        Assert.Equal([given], Documented.Behaviors(Add(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData("<remarks>After the store is closed, null is returned.</remarks>", "after the store is closed")]
    [InlineData("<remarks>Before the store is open, null is returned.</remarks>", "before the store is open")]
    [InlineData("<remarks>Once the store is closed, null is returned.</remarks>", "once the store is closed")]
    [InlineData("<remarks>Until the store is open, null is returned.</remarks>", "until the store is open")]
    [InlineData("<remarks>While the store is closing, null is returned.</remarks>", "while the store is closing")]
    [InlineData("<remarks>Upon disposal, null is returned.</remarks>", "upon disposal")]
    [InlineData("<remarks>For an empty key, null is returned.</remarks>", "for an empty key")]
    [InlineData("<remarks>On failure, null is returned.</remarks>", "on failure")]
    [InlineData("<remarks>During shutdown, null is returned.</remarks>", "during shutdown")]
    public void WhenAConditionIsATime_ThenItsPrepositionStays(string text, string given)
    {
        Assert.Equal([given], Documented.Behaviors(Add(text)).Select(behavior => behavior.Given));
    }

    [Fact]
    public void WhenAMethodActs_ThenItIsCalled()
    {
        Assert.Equal(
            ["Get(key, out value) is called"],
            Documented.Behaviors(Get("<returns>The entry.</returns>")).Select(behavior => behavior.When)
        );
    }

    [Fact]
    public void WhenAConstructorActs_ThenItIsCalled()
    {
        Assert.Equal(
            ["new Store(capacity) is called"],
            Documented
                .Behaviors(New("<summary>Initializes a new instance of the Store class that is empty.</summary>"))
                .Select(behavior => behavior.When)
        );
    }

    [Theory]
    [InlineData("<summary>Gets or sets the largest number of entries.</summary>", "Limit is read")]
    [InlineData("<exception cref='T:E'>The store is closed.</exception>", "Limit is read or set")]
    [InlineData("<exception cref='T:System.ArgumentException'>The value is odd.</exception>", "Limit is set")]
    public void WhenAPropertyIsUsed_ThenItIsReadOrSet(string text, string when)
    {
        Assert.Equal([when], Documented.Behaviors(Limit(text)).Select(behavior => behavior.When));
    }

    [Theory]
    [InlineData("<summary>Gets the entry that was stored first.</summary>", "this[key] is read")]
    [InlineData("<exception cref='T:E'>The key is missing.</exception>", "this[key] is read or set")]
    [InlineData("<exception cref='T:System.ArgumentException'>The key is odd.</exception>", "this[key] is read or set")]
    [InlineData(
        "<exception cref='T:System.Collections.Generic.KeyNotFoundException'>The key is missing.</exception>",
        "this[key] is read"
    )]
    public void WhenAnIndexerIsUsed_ThenItsArgumentIsNamed(string text, string when)
    {
        Assert.Equal([when], Documented.Behaviors(Item(text)).Select(behavior => behavior.When));
    }

    [Fact]
    public void WhenAnOperatorIsUsed_ThenItIsEvaluated()
    {
        Assert.Equal(
            ["left == right is evaluated"],
            Documented.Behaviors(Equality("<returns>The first store.</returns>")).Select(behavior => behavior.When)
        );
    }

    [Fact]
    public void WhenAnEventIsUsed_ThenItIsObserved()
    {
        Assert.Equal(
            ["Removed is observed"],
            Documented
                .Behaviors(Removed("<summary>Occurs when an entry is removed.</summary>"))
                .Select(behavior => behavior.When)
        );
    }

    [Theory]
    [InlineData("<returns>null if the key is missing.</returns>", "null is returned")]
    [InlineData("<returns>The entry with the key.</returns>", "it returns the entry with the key")]
    [InlineData(
        "<exception cref='T:System.ArgumentNullException'>The key is null.</exception>",
        "ArgumentNullException is thrown"
    )]
    [InlineData("<summary>Removes all entries.</summary>", "it removes all entries")]
    [InlineData("<remarks>The entries are sorted.</remarks>", "the entries are sorted")]
    [InlineData("<remarks>The entry is trimmed.</remarks>", "the entry is trimmed")]
    [InlineData("<remarks>All entries will be sorted.</remarks>", "all entries are sorted")]
    [InlineData("<remarks>The entry will be sorted.</remarks>", "the entry is sorted")]
    [InlineData("<remarks>The stores will keep the entry.</remarks>", "the stores keep the entry")]
    [InlineData("<remarks>The store will keep the entry.</remarks>", "the store keeps the entry")]
    [InlineData("<remarks>This method will not keep the entry.</remarks>", "it does not keep the entry")]
    [InlineData("<remarks>The entries will not be kept.</remarks>", "the entries are not kept")]
    [InlineData("<remarks>The store will always keep the entry.</remarks>", "the store always keeps the entry")]
    [InlineData("<remarks>The key and the value are trimmed.</remarks>", "the key and the value are trimmed")]
    [InlineData("<summary>Will try the key.</summary>", "it tries the key")]
    [InlineData("<remarks>This method will copy the key.</remarks>", "it copies the key")]
    [InlineData("<remarks>This method will push the key.</remarks>", "it pushes the key")]
    [InlineData("<remarks>The criteria will be checked.</remarks>", "the criteria are checked")]
    [InlineData("<remarks>The children will be checked.</remarks>", "the children are checked")]
    [InlineData("<remarks>The status will be checked.</remarks>", "the status is checked")]
    [InlineData("<remarks>The indices will be checked.</remarks>", "the indices are checked")]
    public void WhenAMemberPromises_ThenTheOutcomeIsASentence(string text, string then)
    {
        Assert.Equal([then], Documented.Behaviors(Add(text)).Select(behavior => behavior.Then));
    }

    private static MemberContract Add(string text) => Documented.Method("Add", text, "string", "key");

    private static MemberContract Get(string text) => Documented.Method("Get", text, "bool", "key", "out T value");

    private static MemberContract New(string text) => Documented.Constructor(text, "capacity");

    private static MemberContract Limit(string text) => Documented.Property("Limit", text, canWrite: true);

    private static MemberContract Item(string text) => Documented.Indexer(text, "key");

    private static MemberContract Equality(string text) => Documented.Operator("==", text, "bool", "left", "right");

    private static MemberContract Removed(string text) => Documented.Event("Removed", text);
}
