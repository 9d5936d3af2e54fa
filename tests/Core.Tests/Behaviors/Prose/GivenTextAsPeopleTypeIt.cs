using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenTextAsPeopleTypeIt
{
    [Theory]
    [InlineData("Initialises the timer.", " => initialises the timer")]
    [InlineData("Serialises all entries to the stream", " => serialises all entries to the stream")]
    [InlineData("Normalises the key", " => normalises the key")]
    [InlineData("Synchronises the stores.", " => synchronises the stores")]
    [InlineData("Opens the file without modifying it.", " => opens the file", " => does not modify it")]
    [InlineData("Cancels the operation if the store is full.", "the store is full => cancels the operation")]
    public void WhenTheSpellingIsBritish_ThenItIsReadTheSame(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Summary(text)));
    }

    [Theory]
    [InlineData("The method initialises the timer.", " => initialises the timer")]
    [InlineData("The store recognises the key.", " => the store recognises the key")]
    [InlineData("If the token is cancelled, the task is cancelled.", "the token is cancelled => the task is cancelled")]
    [InlineData("The store honours the limit.", " => the store honours the limit")]
    public void WhenVerbsAreBritish_ThenTheyAreVerbsInRemarksToo(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Remarks(text)));
    }

    [Theory]
    [InlineData("true if the key is known; othewise, false.")]
    [InlineData("true if the key is known; other wise false")]
    [InlineData("True if the key is known, False otherwise..")]
    [InlineData("true if the key is known ; otherwise false .")]
    [InlineData("true if the key is known.Otherwise, false.")]
    [InlineData("true if the key is known,otherwise false")]
    [InlineData("return true if the key is known, false otherwise")]
    [InlineData("true if the key is known, othewise false.")]
    [InlineData("true if the key is known otherwise false")]
    [InlineData("true if the key is known; otherwise; false")]
    public void WhenTyposAreInIt_ThenTheyDoNoHarm(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(IsKnown(text))
        );
    }

    [Theory]
    [InlineData("true, when key is known, false, when it is missing")]
    [InlineData("true , if key is known , false , if it is missing")]
    public void WhenCommasStandEverywhere_ThenTheyDoNoHarm(string text)
    {
        Assert.Equal(
            ["key is known => returns true", "it is missing => returns false"],
            Documented.Promises(IsKnown(text))
        );
    }

    [Theory]
    [InlineData("removes all entries", " => removes all entries")]
    [InlineData("Removes all entries!", " => removes all entries")]
    [InlineData("Removes all entries. .", " => removes all entries")]
    [InlineData("Removes all entries (e.g. old ones).", " => removes all entries")]
    [InlineData("Removes all entries, i.e. those with a key.", " => removes all entries")]
    [InlineData("Closes the store; removes all entries", " => closes the store", " => removes all entries")]
    public void WhenSentencesAreCareless_ThenTheyAreStillRead(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Summary(text)));
    }

    private static MemberContract Summary(string text) =>
        Documented.Method("Flush", $"<summary>{text}</summary>", null, "key");

    private static MemberContract IsKnown(string text) =>
        Documented.Method("IsKnown", $"<returns>{text}</returns>", "bool", "key");

    private static MemberContract Remarks(string text) =>
        Documented.AsyncMethod("FlushAsync", $"<remarks>{text}</remarks>", null, "key");
}
