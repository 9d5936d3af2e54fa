using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAQuestionOfWhether
{
    [Theory]
    [InlineData("A value indicating whether the key is known.")]
    [InlineData("A flag that indicates whether the key is known")]
    [InlineData("A <see cref='T:System.Boolean'/> indicating if the key is known.")]
    [InlineData("Whether the key is known.")]
    [InlineData("Whether or not the key is known")]
    [InlineData("Indicates whether the key is known.")]
    public void WhenTheReturnsTagAsksIt_ThenBothAnswersAreBehaviors(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(Returns(text))
        );
    }

    [Theory]
    [InlineData("Determines whether the key is known.")]
    [InlineData("Checks if the key is known")]
    [InlineData("Tests whether or not the key is known.")]
    [InlineData("Returns whether the key is known or not.")]
    [InlineData("Verifies whether the key is known.")]
    [InlineData("Returns a value indicating whether the key is known.")]
    [InlineData("Asks whether the key is known.")]
    public void WhenTheSummaryAsksIt_ThenBothAnswersAreBehaviors(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(Summary(text))
        );
    }

    [Theory]
    [InlineData(
        "Gets a value indicating whether the store is read-only.",
        "the store is read-only => returns true",
        "the store is not read-only => returns false"
    )]
    [InlineData(
        "Gets whether the store is read-only",
        "the store is read-only => returns true",
        "the store is not read-only => returns false"
    )]
    [InlineData("True if the store is read-only", "the store is read-only => returns true")]
    [InlineData(
        "Indicates if the store is read-only.",
        "the store is read-only => returns true",
        "the store is not read-only => returns false"
    )]
    [InlineData(
        "Whether the store is read-only",
        "the store is read-only => returns true",
        "the store is not read-only => returns false"
    )]
    public void WhenAPropertyAnswersIt_ThenBothValuesAreBehaviors(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Gets(text)));
    }

    [Theory]
    [InlineData("Determines whether the key is known.")]
    [InlineData("Asynchronously checks whether the key is known.")]
    public void WhenATaskAnswersIt_ThenBothResultsAreBehaviors(string text)
    {
        Assert.Equal(
            ["the key is known => returns true", "the key is not known => returns false"],
            Documented.Promises(CheckAsync(text))
        );
    }

    private static MemberContract Returns(string text) =>
        Documented.Method("Check", $"<returns>{text}</returns>", "bool", "key");

    private static MemberContract Summary(string text) =>
        Documented.Method("Check", $"<summary>{text}</summary>", "bool", "key");

    private static MemberContract Gets(string text) =>
        Documented.Property("IsReadOnly", $"<summary>{text}</summary>", "bool");

    private static MemberContract CheckAsync(string text) =>
        Documented.AsyncMethod("CheckAsync", $"<summary>{text}</summary>", "bool", "key");
}
