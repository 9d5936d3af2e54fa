using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAnExceptionToldInProse
{
    [Theory]
    [InlineData(
        "<remarks>Throws an <see cref='T:System.ArgumentException'/> if the key is empty.</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>An ArgumentException is thrown if the key is empty.</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>If the key is empty, an ArgumentException is raised</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>If the key is empty, this method throws ArgumentException.</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<summary>Throws an <see cref='T:System.ArgumentException'/> when the key is empty.</summary>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>An empty key causes an ArgumentException.</remarks>",
        "an empty key => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>Save fails with an ArgumentException if the key is empty.</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<remarks>Save will throw an ArgumentException when the key is empty.</remarks>",
        "the key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<param name='key'>The key. If it is empty, an ArgumentException is thrown.</param>",
        "key is empty => throws ArgumentException"
    )]
    [InlineData(
        "<summary>Always throws an <see cref='T:System.ArgumentException'/>.</summary>",
        " => throws ArgumentException"
    )]
    public void WhenItIsToldOutsideOfATag_ThenItIsABehaviorToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Save(text)));
    }

    [Theory]
    [InlineData(
        "<remarks>This method does not throw an exception if the key is unknown.</remarks>",
        "the key is unknown => does not throw an exception"
    )]
    [InlineData(
        "<remarks>No exception is thrown if the key is unknown.</remarks>",
        "the key is unknown => no exception is thrown"
    )]
    [InlineData(
        "<remarks>If the key is unknown, nothing is thrown.</remarks>",
        "the key is unknown => nothing is thrown"
    )]
    public void WhenItIsToldThatNothingIsThrown_ThenThatIsNoException(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Save(text)));
    }

    [Theory]
    [InlineData(
        "<exception cref='T:E'>The key is null.</exception><exception cref='T:E'>The store is full.</exception>",
        "the key is null => throws E",
        "the store is full => throws E"
    )]
    [InlineData(
        "<exception cref='T:E'>The store is full.</exception><exception cref='T:F'>The store is full.</exception>",
        "the store is full => throws E",
        "the store is full => throws F"
    )]
    public void WhenThereAreSeveralTags_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Save(text)));
    }

    private static MemberContract Save(string text) => Documented.Method("Save", text, null, "key");
}
