using SkeletonForge.Core.Behaviors;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenAnExceptionTag
{
    [Theory]
    [InlineData("<paramref name='key'/> is <see langword='null'/>.", "key is null")]
    [InlineData("Thrown if <paramref name='key'/> is <c>null</c>", "key is null")]
    [InlineData("The store is disposed.", "the store is disposed")]
    [InlineData("If the stream does not support reading.", "the stream does not support reading")]
    [InlineData("Thrown when\n   the key\n   is unknown.", "the key is unknown")]
    [InlineData("<see cref='P:Store.IsReadOnly'/> is <see langword='true'/>.", "IsReadOnly is true")]
    [InlineData("", "")]
    public void WhenItHoldsOneCondition_ThenThatIsTheGiven(string text, string given)
    {
        var behavior = Assert.Single(Behaviors(text));

        Assert.Equal(given, behavior.Given);
        Assert.Equal("ArgumentException is thrown", behavior.Then);
        Assert.Equal(new Outcome(OutcomeKind.Throws, Exception: "T:System.ArgumentException"), behavior.Outcome);
        Assert.Equal(BehaviorSource.Exception, behavior.Source);
        Assert.Equal(BehaviorKind.Throws, behavior.Kind);
    }

    [Theory]
    [InlineData("<paramref name='a'/> or <paramref name='b'/> is null.", "a is null", "b is null")]
    [InlineData("a is null. -or- b is empty.", "a is null", "b is empty")]
    [InlineData("<para>a is null.</para><para>-or-</para><para>b is empty.</para>", "a is null", "b is empty")]
    [InlineData("key is null or empty.", "key is null", "key is empty")]
    [InlineData("key is null, empty, or whitespace.", "key is null", "key is empty", "key is only white space")]
    [InlineData("count is less than 0 or greater than 10.", "count is less than 0", "count is greater than 10")]
    [InlineData(
        "<list type='bullet'><item>The name is taken.</item><item>The store is full.</item></list>",
        "the name is taken",
        "the store is full"
    )]
    public void WhenItHoldsSeveralConditions_ThenEachIsABehavior(string text, params string[] givens)
    {
        Assert.Equal(givens, Behaviors(text).Select(behavior => behavior.Given));
    }

    [Fact]
    public void WhenTheExceptionDoesNotResolve_ThenItsNameIsKept()
    {
        var behavior = Assert.Single(
            Documented.Behaviors(
                Documented.Method("Get", "<exception cref='!:StoreException'>The store is gone.</exception>")
            )
        );

        Assert.Equal("throws StoreException", behavior.Promise);
        Assert.Equal("T:StoreException", behavior.Outcome.Exception);
    }

    [Fact]
    public void WhenTheTagHasNoCref_ThenNothingIsPromised()
    {
        Assert.Empty(Documented.Behaviors(Documented.Method("Get", "<exception>The store is gone.</exception>")));
    }

    [Fact]
    public void WhenOneConditionIsToldTwice_ThenItIsOneBehavior()
    {
        Assert.Single(
            Documented.Behaviors(
                Documented.Method(
                    "Get",
                    "<exception cref='T:E'>The key is null.</exception><exception cref='T:E'>the key is null</exception>"
                )
            )
        );
    }

    [Theory]
    [InlineData("<exception cref='T:System.ArgumentException'/>")]
    [InlineData("<exception cref='T:System.ArgumentException'></exception>")]
    public void WhenItSaysNothingAndTheSummaryDoes_ThenTheSummaryHasTheSay(string tag)
    {
        const string Summary =
            "<summary>Throws an <see cref='T:System.ArgumentException'/> if <paramref name='key'/> is empty.</summary>";

        var behavior = Assert.Single(
            Documented.Behaviors(Documented.Method("Check", Summary + tag, null, "key")),
            behavior => behavior.Outcome.Kind == OutcomeKind.Throws
        );

        Assert.Equal("key is empty", behavior.Given);
    }

    private static IReadOnlyList<Behavior> Behaviors(string text) =>
        Documented.Behaviors(
            Documented.Method(
                "Get",
                $"<exception cref='T:System.ArgumentException'>{text}</exception>",
                null,
                "a",
                "b",
                "key",
                "count"
            )
        );
}
