using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAPromiseToldTwice
{
    [Theory]
    [InlineData(
        "<summary>Returns the oldest entry.</summary><returns>The oldest entry.</returns>",
        " => returns the oldest entry"
    )]
    [InlineData(
        "<summary>Gets the oldest entry.</summary><returns>The oldest entry of the store.</returns>",
        " => returns the oldest entry of the store"
    )]
    [InlineData(
        "<returns>The entry, or null if the store is empty.</returns><remarks>If the store is empty, null is returned.</remarks>",
        "the store is not empty => returns the entry",
        "the store is empty => returns null"
    )]
    [InlineData(
        "<exception cref='T:System.IO.IOException'>The store is closed.</exception><remarks>If the store is closed, an IOException is thrown.</remarks>",
        "the store is closed => throws IOException"
    )]
    [InlineData("<remarks>The key is trimmed. The key is trimmed.</remarks>", " => the key is trimmed")]
    [InlineData(
        "<summary>Removes all entries.</summary><remarks>This method removes all entries.</remarks>",
        " => removes all entries"
    )]
    public void WhenTheWordsAreAlike_ThenItIsOneBehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Pop(text)));
    }

    [Theory]
    [InlineData(
        "<exception cref='T:E'>The store is closed.</exception><exception cref='T:E'>The key is closed.</exception>",
        "the store is closed => throws E",
        "the key is closed => throws E"
    )]
    [InlineData(
        "<remarks>The key is trimmed. The key is not trimmed if it is short.</remarks>",
        " => the key is trimmed",
        "it is short => the key is not trimmed"
    )]
    [InlineData(
        "<returns>null if the store is empty; null if the key is missing.</returns>",
        "the store is empty => returns null",
        "the key is missing => returns null"
    )]
    public void WhenTheyDiffer_ThenBothAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Pop(text)));
    }

    private static MemberContract Pop(string text) => Documented.Method("Pop", text, "string", "key");
}
