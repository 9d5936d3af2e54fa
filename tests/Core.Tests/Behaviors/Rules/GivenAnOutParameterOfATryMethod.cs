using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAnOutParameterOfATryMethod
{
    [Theory]
    [InlineData(
        "When this method returns, the entry with the key, if the key is found; otherwise, the default value of T."
    )]
    [InlineData("Contains the entry with the key if the key is found; otherwise the default value of T")]
    [InlineData("The entry with the key, or the default value of T if the key is not found.")]
    [InlineData("If the key is found, the entry with the key; otherwise, the default value of T.")]
    [InlineData(
        "When this method returns, contains the entry with the key, if the key is found, or the default value of T if the key is not found. This parameter is passed uninitialized."
    )]
    public void WhenItHoldsOneThingOrAnother_ThenBothAreBehaviors(string text)
    {
        Assert.Equal(
            [
                "the key is found => sets value to the entry with the key",
                "the key is not found => sets value to the default value of T",
            ],
            Documented.Promises(TryGet(text))
        );
    }

    [Theory]
    [InlineData(
        "The entry if found; otherwise null",
        "it is found => sets value to the entry",
        "it is not found => sets value to null"
    )]
    [InlineData(
        "Receives the entry if found, null if not.",
        "it is found => sets value to the entry",
        "it is not found => sets value to null"
    )]
    [InlineData(
        "The entry if there is one, or <c>null</c> if there is none",
        "there is one => sets value to the entry",
        "there is none => sets value to null"
    )]
    [InlineData("The entry, if any.", "there is one => sets value to the entry")]
    [InlineData("The entry, if present", "it is present => sets value to the entry")]
    public void WhenItIsShort_ThenWhatIsLeftOutIsFilledIn(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(TryGet(text)));
    }

    [Theory]
    [InlineData("If this method returns true, contains the entry.", "TryGet returns true => sets value to the entry")]
    [InlineData(
        "When this method returns <c>false</c>, this parameter is <see langword='null'/>.",
        "TryGet returns false => sets value to null"
    )]
    public void WhenItFollowsTheResult_ThenTheResultIsTheCondition(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(TryGet(text)));
    }

    [Theory]
    [InlineData("When this method returns, contains the number of entries.")]
    [InlineData("On return, holds the number of entries")]
    [InlineData("After this method returns, the number of entries.")]
    [InlineData("When this method returns successfully, contains the number of entries")]
    public void WhenItHoldsOneThing_ThenThatIsABehavior(string text)
    {
        Assert.Equal([" => sets value to the number of entries"], Documented.Promises(TryGet(text)));
    }

    [Theory]
    [InlineData("The entry under the key", "TryGet returns true => sets value to the entry under the key")]
    [InlineData("The entry that was found.", "TryGet returns true => sets value to the entry that was found")]
    public void WhenItSaysWhatSuccessGives_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(TryGet(text)));
    }

    [Theory]
    [InlineData("The value.")]
    [InlineData("Receives the value")]
    [InlineData("Out parameter")]
    public void WhenItOnlySaysWhatItIs_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(TryGet(text)));
    }

    private static MemberContract TryGet(string text) =>
        Documented.Method("TryGet", $"<param name='value'>{text}</param>", "bool", "key", "out T value");
}
