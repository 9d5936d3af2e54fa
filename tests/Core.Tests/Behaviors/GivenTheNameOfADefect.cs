using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenTheNameOfADefect
{
    [Theory]
    [InlineData(
        "<returns>null if the key is missing.</returns>",
        "an Add that does not return null when the key is missing"
    )]
    [InlineData(
        "<exception cref='T:System.ArgumentNullException'>The key is null.</exception>",
        "an Add that does not throw ArgumentNullException when the key is null"
    )]
    [InlineData("<summary>Removes all entries.</summary>", "an Add that does not remove all entries")]
    [InlineData("<summary>Copies all entries.</summary>", "an Add that does not copy all entries")]
    [InlineData("<summary>Pushes the key.</summary>", "an Add that does not push the key")]
    [InlineData("<remarks>This method does not remove the key.</remarks>", "an Add that removes the key")]
    [InlineData("<remarks>This method never removes the key.</remarks>", "an Add that removes the key")]
    [InlineData("<remarks>This method always removes the key.</remarks>", "an Add that does not always remove the key")]
    [InlineData("<remarks>This method is thread-safe.</remarks>", "an Add that is not thread-safe")]
    [InlineData("<remarks>The entries are sorted.</remarks>", "an Add after which the entries are not sorted")]
    [InlineData("<remarks>The entries are not sorted.</remarks>", "an Add after which the entries are sorted")]
    [InlineData("<remarks>The stores keep the entry.</remarks>", "an Add after which the stores do not keep the entry")]
    [InlineData("<remarks>The stores do not keep the entry.</remarks>", "an Add after which the stores keep the entry")]
    [InlineData(
        "<remarks>The store keeps the entry.</remarks>",
        "an Add after which the store does not keep the entry"
    )]
    [InlineData("<remarks>The entry can be read.</remarks>", "an Add after which the entry cannot be read")]
    [InlineData("<remarks>The entry has been read.</remarks>", "an Add after which the entry has not been read")]
    [InlineData("<remarks>The entry is never read.</remarks>", "an Add after which the entry is read")]
    [InlineData("<remarks>No entries are read.</remarks>", "an Add after which entries are read")]
    [InlineData("<remarks>No entry is read.</remarks>", "an Add after which an entry is read")]
    [InlineData(
        "<remarks>This method has no effect if the key is known.</remarks>",
        "an Add that has an effect when the key is known"
    )]
    [InlineData(
        "<remarks>If the key is known, this method does nothing.</remarks>",
        "an Add that does something when the key is known"
    )]
    [InlineData(
        "<remarks>If the key is known, nothing happens.</remarks>",
        "an Add after which something happens when the key is known"
    )]
    [InlineData("<remarks>There are no entries.</remarks>", "an Add after which there are entries")]
    [InlineData("<remarks>All entries are removed.</remarks>", "an Add after which not all entries are removed")]
    public void WhenAPromiseIsBroken_ThenTheDefectIsNamed(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(Add(text)).Select(behavior => behavior.Catches));
    }

    [Theory]
    [InlineData(
        "<remarks>After the store is closed, null is returned.</remarks>",
        "an Add that does not return null after the store is closed"
    )]
    [InlineData(
        "<remarks>Before the store is open, this method throws an InvalidOperationException.</remarks>",
        "an Add that does not throw InvalidOperationException before the store is open"
    )]
    [InlineData(
        "<remarks>Once the store is closed, the entries are sorted.</remarks>",
        "an Add after which the entries are not sorted once the store is closed"
    )]
    [InlineData(
        "<remarks>For an empty key, null is returned.</remarks>",
        "an Add that does not return null for an empty key"
    )]
    [InlineData("<remarks>On failure, null is returned.</remarks>", "an Add that does not return null on failure")]
    [InlineData(
        "<remarks>While the store is closing, null is returned.</remarks>",
        "an Add that does not return null while the store is closing"
    )]
    [InlineData(
        "<remarks>Given an empty key, null is returned.</remarks>",
        "an Add that does not return null given an empty key"
    )]
    public void WhenTheConditionIsATime_ThenNoWhenStandsBeforeIt(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(Add(text)).Select(behavior => behavior.Catches));
    }

    [Fact]
    public void WhenTheNameBeginsWithAVowelSound_ThenItsArticleIsAn()
    {
        Assert.Equal(
            ["an Add that does not return the entry"],
            Documented.Behaviors(Add("<returns>The entry.</returns>")).Select(behavior => behavior.Catches)
        );
    }

    [Fact]
    public void WhenTheNameOnlyBeginsWithAVowelLetter_ThenItsArticleIsA()
    {
        Assert.Equal(
            ["a Use that does not remove all entries"],
            Documented.Behaviors(Use("<summary>Removes all entries.</summary>")).Select(behavior => behavior.Catches)
        );
    }

    [Theory]
    [InlineData(
        "<summary>Initializes a new instance of the Store class that is empty.</summary>",
        "a constructor after which the new Store is not empty"
    )]
    [InlineData(
        "<exception cref='T:E'>The capacity is negative.</exception>",
        "a constructor that does not throw E when the capacity is negative"
    )]
    public void WhenAConstructorBreaksIt_ThenItIsCalledThat(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(New(text)).Select(behavior => behavior.Catches));
    }

    [Theory]
    [InlineData(
        "<summary>Occurs when an entry is removed.</summary>",
        "a Removed that is not raised when an entry is removed"
    )]
    [InlineData(
        "<summary>Occurs after an entry was removed.</summary>",
        "a Removed that is not raised after an entry was removed"
    )]
    public void WhenAnEventBreaksIt_ThenItIsNotRaised(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(Removed(text)).Select(behavior => behavior.Catches));
    }

    [Theory]
    [InlineData(
        "<remarks>If the token is cancelled, the task is cancelled.</remarks>",
        "an AddAsync after which the task is not cancelled when the token is cancelled"
    )]
    [InlineData(
        "<summary>Asynchronously removes all entries.</summary>",
        "an AddAsync that does not asynchronously remove all entries"
    )]
    public void WhenATaskIsPromised_ThenTheDefectIsNamedToo(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(AddAsync(text)).Select(behavior => behavior.Catches));
    }

    [Theory]
    [InlineData(
        "<summary>Gets or sets the largest number of entries.</summary>",
        "a Limit that does not return the largest number of entries"
    )]
    [InlineData("<remarks>The default is 100.</remarks>", "a Limit that does not return 100 when Limit was not set")]
    public void WhenAPropertyBreaksIt_ThenItsNameIsUsed(string text, string catches)
    {
        Assert.Equal([catches], Documented.Behaviors(Limit(text)).Select(behavior => behavior.Catches));
    }

    private static MemberContract Add(string text) => Documented.Method("Add", text, "string", "key");

    private static MemberContract Use(string text) => Documented.Method("Use", text);

    private static MemberContract New(string text) => Documented.Constructor(text, "capacity");

    private static MemberContract Limit(string text) => Documented.Property("Limit", text, canWrite: true);

    private static MemberContract Removed(string text) => Documented.Event("Removed", text);

    private static MemberContract AddAsync(string text) => Documented.AsyncMethod("AddAsync", text, null, "key");
}
