using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAConditionAndItsOpposite
{
    [Theory]
    [InlineData("the key is known", "the key is known", "the key is not known")]
    [InlineData("the keys are known", "the keys are known", "the keys are not known")]
    [InlineData("the entry was removed", "the entry was removed", "the entry was not removed")]
    [InlineData("the entries were removed", "the entries were removed", "the entries were not removed")]
    [InlineData("the entry has been removed", "the entry has been removed", "the entry has not been removed")]
    [InlineData("the entries have been removed", "the entries have been removed", "the entries have not been removed")]
    [InlineData("the key can be read", "the key can be read", "the key cannot be read")]
    [InlineData("the key could be read", "the key could be read", "the key could not be read")]
    [InlineData("the store will be closed", "the store will be closed", "the store will not be closed")]
    [InlineData(
        "the key has already been added",
        "the key has already been added",
        "the key has not already been added"
    )]
    [InlineData("the key must be quoted", "the key must be quoted", "the key need not be quoted")]
    [InlineData("the store is currently open", "the store is currently open", "the store is not currently open")]
    [InlineData("the store does own the key", "the store does own the key", "the store does not own the key")]
    public void WhenTheVerbIsAnAuxiliary_ThenItIsNegatedInPlace(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData("the store contains the key", "the store contains the key", "the store does not contain the key")]
    [InlineData("the keys match", "the keys match", "the keys do not match")]
    [InlineData("x equals y", "x equals y", "x does not equal y")]
    [InlineData(
        "the value lies within the bounds",
        "the value lies within the bounds",
        "the value does not lie within the bounds"
    )]
    [InlineData("the store has entries", "the store has entries", "the store does not have entries")]
    [InlineData("the file exists", "the file exists", "the file does not exist")]
    [InlineData("the search succeeded", "the search succeeded", "the search did not succeed")]
    [InlineData("the key matches a pattern", "the key matches a pattern", "the key does not match a pattern")]
    [InlineData("the copy finishes in time", "the copy finishes in time", "the copy does not finish in time")]
    [InlineData("the store refers to the key", "the store refers to the key", "the store does not refer to the key")]
    [InlineData("they denote the same key", "they denote the same key", "they do not denote the same key")]
    public void WhenTheVerbIsAnother_ThenItIsNegatedWithDo(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData("the key is not known", "the key is not known", "the key is known")]
    [InlineData("the key isn't known", "the key isn't known", "the key is known")]
    [InlineData("the store does not own the key", "the store does not own the key", "the store owns the key")]
    [InlineData("the stores do not own the key", "the stores do not own the key", "the stores own the key")]
    [InlineData("the key cannot be read", "the key cannot be read", "the key can be read")]
    [InlineData("the store doesn't own the key", "the store doesn't own the key", "the store owns the key")]
    [InlineData("the store is no longer open", "the store is no longer open", "the store is still open")]
    [InlineData("the store never closes", "the store never closes", "the store closes")]
    [InlineData("no entry was found", "no entry was found", "an entry was found")]
    [InlineData("no entries were found", "no entries were found", "entries were found")]
    [InlineData("no items remain", "no items remain", "items remain")]
    [InlineData("there is no entry", "there is no entry", "there is an entry")]
    [InlineData("there are no entries", "there are no entries", "there are entries")]
    [InlineData("nothing was removed", "nothing was removed", "something was removed")]
    [InlineData("the entry has not been removed", "the entry has not been removed", "the entry has been removed")]
    public void WhenItIsNegatedAlready_ThenTheNegationFalls(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData("there is an entry", "there is an entry", "there is no entry")]
    [InlineData("there are any entries", "there are any entries", "there are no entries")]
    [InlineData("there are entries", "there are entries", "there are no entries")]
    [InlineData("any entry has expired", "any entry has expired", "no entry has expired")]
    [InlineData("all entries have expired", "all entries have expired", "not all entries have expired")]
    [InlineData("every entry has expired", "every entry has expired", "not every entry has expired")]
    [InlineData("at least one entry has expired", "at least one entry has expired", "no entry has expired")]
    [InlineData("one of the entries has expired", "one of the entries has expired", "none of the entries has expired")]
    [InlineData("each key is known", "each key is known", "not each key is known")]
    [InlineData("there is at least one entry", "there is at least one entry", "there is no entry")]
    public void WhenItIsAboutQuantity_ThenTheQuantityIsNegated(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData(
        "the entry that was removed is known",
        "the entry that was removed is known",
        "the entry that was removed is not known"
    )]
    [InlineData(
        "an entry whose key is known was removed",
        "an entry whose key is known was removed",
        "an entry whose key is known was not removed"
    )]
    [InlineData(
        "the store owns a key that is known",
        "the store owns a key that is known",
        "the store does not own a key that is known"
    )]
    [InlineData(
        "the key which identifies the entry is known",
        "the key which identifies the entry is known",
        "the key which identifies the entry is not known"
    )]
    [InlineData(
        "the key is equal to or greater than the limit",
        "the key is equal to or greater than the limit",
        "the key is not equal to or greater than the limit"
    )]
    public void WhenAnotherClauseIsInside_ThenTheMainVerbIsNegated(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    [Theory]
    [InlineData(
        "the key exists and can be read",
        "the key exists and can be read",
        "the key does not exist",
        "the key cannot be read"
    )]
    [InlineData(
        "the key is present and valid",
        "the key is present and valid",
        "the key is not present",
        "the key is not valid"
    )]
    [InlineData(
        "the key is known and the store is open",
        "the key is known and the store is open",
        "the key is not known",
        "the store is not open"
    )]
    [InlineData(
        "the entry was found and removed",
        "the entry was found and removed",
        "the entry was not found",
        "the entry was not removed"
    )]
    public void WhenItHasTwoParts_ThenEachAloneIsItsOpposite(string text, params string[] givens)
    {
        Assert.Equal(givens, Documented.Behaviors(IsSo(text)).Select(behavior => behavior.Given));
    }

    private static MemberContract IsSo(string text) =>
        Documented.Method("IsSo", $"<returns>true if {text}; otherwise, false.</returns>", "bool", "key");
}
