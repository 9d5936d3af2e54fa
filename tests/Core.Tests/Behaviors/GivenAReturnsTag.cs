using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenAReturnsTag
{
    [Theory]
    [InlineData("<see langword='true'/> if the item is found; otherwise, <see langword='false'/>.")]
    [InlineData("<c>true</c> if the item is found, otherwise <c>false</c>")]
    [InlineData("True if the item is found; false otherwise.")]
    [InlineData("Returns true when the item is found, or false if not.")]
    [InlineData("true if the item is found. Otherwise, false.")]
    public void WhenItSaysTrueIfOtherwiseFalse_ThenBothBranchesAreBehaviors(string text)
    {
        Assert.Equal(
            ["the item is found => returns true", "the item is not found => returns false"],
            Promises(text, "bool")
        );
    }

    [Fact]
    public void WhenItSaysBothConditions_ThenNoneIsNegated()
    {
        Assert.Equal(
            ["the item was added => returns true", "it was there already => returns false"],
            Promises("true if the item was added; false if it was there already.", "bool")
        );
    }

    [Fact]
    public void WhenItSaysNothingOfTheOtherBranch_ThenNeitherDoesThePlan()
    {
        Assert.Equal(["the item is found => returns true"], Promises("true if the item is found.", "bool"));
    }

    [Theory]
    [InlineData("the key has been added", "the key has not been added")]
    [InlineData("the store contains the key", "the store does not contain the key")]
    [InlineData("the key is not present", "the key is present")]
    [InlineData("the stream can seek", "the stream cannot seek")]
    [InlineData("the store does not own the key", "the store owns the key")]
    [InlineData("an entry that has not expired was removed", "an entry that has not expired was not removed")]
    [InlineData("the store holds an entry that has expired", "the store does not hold an entry that has expired")]
    [InlineData("there was an entry", "there was no entry")]
    [InlineData("there is one", "there is none")]
    [InlineData("no entry was removed", "an entry was removed")]
    [InlineData("no entries are left", "entries are left")]
    [InlineData("left is less than or equal to right", "left is not less than or equal to right")]
    public void WhenAConditionIsNegated_ThenItIsEnglish(string condition, string negated)
    {
        Assert.Equal(
            [$"{condition} => returns true", $"{negated} => returns false"],
            Promises($"true if {condition}; otherwise, false.", "bool")
        );
    }

    [Fact]
    public void WhenItIsAValueIndicatingWhether_ThenBothValuesAreBehaviors()
    {
        Assert.Equal(
            ["the search was successful => returns true", "the search was not successful => returns false"],
            Promises("A value indicating whether the search was successful.", "bool")
        );
    }

    [Theory]
    [InlineData("The entry, or <see langword='null'/> if the key is unknown.", "the entry", "null")]
    [InlineData("The index of the key, or -1 if the key is unknown.", "the index of the key", "-1")]
    public void WhenItSaysOrALiteralIf_ThenBothAlternativesAreBehaviors(string text, string value, string literal)
    {
        Assert.Equal(
            [
                $"it is not the case that the key is unknown => returns {value}",
                $"the key is unknown => returns {literal}",
            ],
            Promises(text, "string")
                .Select(promise =>
                    promise.Replace(
                        "the key is not unknown",
                        "it is not the case that the key is unknown",
                        StringComparison.Ordinal
                    )
                )
        );
    }

    [Fact]
    public void WhenALiteralIsReturned_ThenTheOutcomeNamesIt()
    {
        var behaviors = Documented.Behaviors(
            Documented.Method("Find", "<returns>The entry, or null if the key is unknown.</returns>", "string", "key")
        );

        Assert.Null(behaviors[0].Outcome.Literal);
        Assert.Equal(new Outcome(OutcomeKind.Returns, Literal: "null"), behaviors[1].Outcome);
        Assert.Equal("null is returned", behaviors[1].Then);
        Assert.Equal("Find(key) is called", behaviors[1].When);
        Assert.Equal("a Find that does not return null when the key is unknown", behaviors[1].Catches);
    }

    [Fact]
    public void WhenItSaysIfOtherwise_ThenBothValuesAreBehaviors()
    {
        Assert.Equal(
            [
                "the key is found => returns the zero-based index of the key",
                "the key is not found => returns a negative number",
            ],
            Promises("The zero-based index of the key, if the key is found; otherwise, a negative number.", "int")
        );
    }

    [Fact]
    public void WhenItIsPlain_ThenItIsOneBehavior()
    {
        Assert.Equal([" => returns the number of removed entries"], Promises("The number of removed entries.", "int"));
    }

    [Theory]
    [InlineData("A task that represents the asynchronous operation.")]
    [InlineData("A <see cref='T:System.Threading.Tasks.Task'/> representing the operation.")]
    [InlineData("The result.")]
    [InlineData("")]
    public void WhenItSaysNoMoreThanThatThereIsAResult_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Promises(text, "string"));
    }

    [Fact]
    public void WhenItIsInAnotherLanguage_ThenItIsQuotedOnce()
    {
        var behavior = Assert.Single(
            Documented.Behaviors(
                Documented.Method("Get", "<returns>缓存中的条目。如果没有，则返回空。</returns>", "string")
            )
        );

        Assert.Equal("keeps what its documentation says: “缓存中的条目。”", behavior.Promise);
        Assert.Equal(OutcomeKind.Other, behavior.Outcome.Kind);
    }

    private static string[] Promises(string text, string type) =>
        Documented.Promises(Documented.Method("Find", $"<returns>{text}</returns>", type, "key"));
}
