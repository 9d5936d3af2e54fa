using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenSeveralTags
{
    [Theory]
    [InlineData(
        "<summary>Checks whether the key was added.</summary><returns>true if the key was added; otherwise, false.</returns>",
        "the key was added => returns true",
        "the key was not added => returns false"
    )]
    [InlineData(
        "<summary>Determines if the key was added.</summary><returns><c>true</c> if the key was added, <c>false</c> if it was known.</returns>",
        "the key was added => returns true",
        "it was known => returns false"
    )]
    public void WhenTheReturnsTagAnswers_ThenTheSummaryAddsNothing(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(TryAdd(text)));
    }

    [Theory]
    [InlineData(
        "<summary>Gets the entry.</summary><returns>The entry, or null if the key is missing.</returns>",
        "the key is not missing => returns the entry",
        "the key is missing => returns null"
    )]
    [InlineData(
        "<summary>Returns the entry with the key.</summary><returns>The entry with the key, or null if the key is missing.</returns>",
        "the key is not missing => returns the entry with the key",
        "the key is missing => returns null"
    )]
    [InlineData(
        "<summary>Finds the entry.</summary><returns>The entry, or null if the key is missing.</returns>",
        " => finds the entry",
        "the key is not missing => returns the entry",
        "the key is missing => returns null"
    )]
    public void WhenTheReturnsTagTellsTheAlternative_ThenTheSummaryDoesNotDenyIt(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Fact]
    public void WhenTheMemberIsToBeImplemented_ThenThePromiseIsThatOfItsSubject()
    {
        Assert.Equal(
            [" => removes all entries"],
            Documented.Promises(Find("<summary>When implemented in a derived class, removes all entries.</summary>"))
        );
    }

    [Theory]
    [InlineData("<typeparam name='T'>The type of the entries.</typeparam>")]
    [InlineData("<seealso cref='T:Store'/>")]
    [InlineData("<permission cref='T:P'>Everyone may call this.</permission>")]
    [InlineData("<summary></summary><remarks></remarks><returns></returns>")]
    [InlineData("<remarks><para></para></remarks>")]
    [InlineData("<unknown>Removes all entries.</unknown>")]
    [InlineData("Text without a tag, which removes all entries.")]
    public void WhenATagHoldsNoPromise_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Find(text)));
    }

    [Fact]
    public void WhenSeveralTagsPromise_ThenTheOrderIsThatOfTheTags()
    {
        Assert.Equal(
            [" => opens the file", " => returns the entry", " => the key is trimmed", "it is closed => throws E"],
            Documented.Promises(
                Find(
                    "<exception cref='T:E'>It is closed.</exception><returns>The entry.</returns><summary>Opens the file.</summary><remarks>The key is trimmed.</remarks>"
                )
            )
        );
    }

    private static MemberContract TryAdd(string text) =>
        Documented.Method("TryAdd", text, "bool", "key", "out T value");

    private static MemberContract Find(string text) => Documented.Method("Find", text, "string", "key");
}
