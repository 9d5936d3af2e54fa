using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenConditionsOfClaims
{
    [Theory]
    [InlineData(
        "If the store is full, the oldest entry is removed and the event is raised.",
        "the store is full => the oldest entry is removed",
        "the store is full => the event is raised"
    )]
    [InlineData(
        "If the store is full, the oldest entry is removed, and the event is raised.",
        "the store is full => the oldest entry is removed",
        "the store is full => the event is raised"
    )]
    [InlineData(
        "If the store is full, it is closed and cannot be opened.",
        "the store is full => it is closed",
        "the store is full => it cannot be opened"
    )]
    [InlineData(
        "The oldest entry is removed if the store is full. The event is raised.",
        "the store is full => the oldest entry is removed",
        " => the event is raised"
    )]
    public void WhenOneConditionHasSeveralClaims_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "If the key is new, an entry is added; if the key is known, its entry is replaced.",
        "the key is new => an entry is added",
        "the key is known => its entry is replaced"
    )]
    [InlineData(
        "An entry is added if the key is new and its entry is replaced if the key is known.",
        "the key is new => an entry is added",
        "the key is known => its entry is replaced"
    )]
    [InlineData(
        "The key is trimmed, and the store is opened if it is closed.",
        " => the key is trimmed",
        "it is closed => the store is opened"
    )]
    [InlineData(
        "If the key is new, an entry is added, but if the key is known, its entry is replaced.",
        "the key is new => an entry is added",
        "the key is known => its entry is replaced"
    )]
    [InlineData(
        "An entry is added if the key is new; otherwise, its entry is replaced.",
        "the key is new => an entry is added",
        "the key is not new => its entry is replaced"
    )]
    public void WhenEachClaimHasItsCondition_ThenTheyAreNotMixed(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData(
        "If the key is null or empty, the call is logged.",
        "the key is null => the call is logged",
        "the key is empty => the call is logged"
    )]
    [InlineData(
        "If the key is null or the store is closed, null is returned.",
        "the key is null => returns null",
        "the store is closed => returns null"
    )]
    [InlineData(
        "If the store is open and the key is known, the entry is removed.",
        "the store is open and the key is known => the entry is removed"
    )]
    [InlineData(
        "If either the key or the value is null, null is returned.",
        "the key is null => returns null",
        "the value is null => returns null"
    )]
    public void WhenAConditionNamesSeveralStates_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("If the key is missing, null is returned.")]
    [InlineData("If the key is missing, returns null.")]
    [InlineData("Returns null if the key is missing")]
    [InlineData("This method returns null when the key is missing.")]
    [InlineData("The result is null if the key is missing.")]
    [InlineData("The return value is null if the key is missing.")]
    [InlineData("null will be returned if the key is missing.")]
    [InlineData("If the key is missing then null is returned.")]
    [InlineData("If the key is missing, it returns null.")]
    [InlineData("If the key is missing, the method will return null.")]
    [InlineData("If the key is missing, this yields null.")]
    [InlineData("If the key is missing, then a <see langword='null'/> value is returned.")]
    [InlineData("If the key is missing, the call evaluates to null.")]
    public void WhenAResultIsToldInASentence_ThenItIsWhatIsReturned(string text)
    {
        Assert.Equal(["the key is missing => returns null"], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("The return value is never null.", " => the return value is never null")]
    [InlineData("Returns the same instance on each call.", " => returns the same instance on each call")]
    [InlineData("The result is a new list.", " => returns a new list")]
    [InlineData("This method returns null for missing keys.", "for missing keys => returns null")]
    [InlineData("Never returns null.", " => never returns null")]
    public void WhenAResultIsUnconditional_ThenSoIsThePromise(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("The entry is removed if possible.", " => the entry is removed")]
    [InlineData("The file is created if necessary.", " => the file is created")]
    [InlineData("The file is created when needed", " => the file is created")]
    public void WhenAConditionIsOnlyAPossibility_ThenItIsNone(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    [Theory]
    [InlineData("Entries that have expired are not returned.", " => entries that have expired are not returned")]
    [InlineData("Keys that are null are ignored.", " => keys that are null are ignored")]
    [InlineData("The entry whose key is missing is removed.", " => the entry whose key is missing is removed")]
    [InlineData(
        "If the entry that was found has expired, it is removed.",
        "the entry that was found has expired => it is removed"
    )]
    [InlineData(
        "An entry which has expired is removed if the store is full.",
        "the store is full => an entry which has expired is removed"
    )]
    public void WhenARelativeClauseIsInside_ThenItStaysWithItsNoun(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Find(text)));
    }

    private static MemberContract Find(string text) =>
        Documented.Method("Find", $"<remarks>{text}</remarks>", "string", "key", "bool open");
}
