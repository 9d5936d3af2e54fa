using SkeletonForge.Core.Behaviors;
using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors;

public sealed class GivenAnOutParameter
{
    [Theory]
    [InlineData(
        "When this method returns, contains the value, if the key is found; otherwise, the default value of T.",
        "the key is found => sets value to the value",
        "the key is not found => sets value to the default value of T"
    )]
    [InlineData(
        "If present, the oldest entry; otherwise, <see langword='null'/>.",
        "it is present => sets value to the oldest entry",
        "it is not present => sets value to null"
    )]
    [InlineData(
        "The entry, or a default value if no entry was found.",
        "an entry was found => sets value to the entry",
        "no entry was found => sets value to a default value"
    )]
    [InlineData("When this method returns, contains the number of entries.", " => sets value to the number of entries")]
    public void WhenItsTagTellsWhatItHolds_ThenThatIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(TryGet(text, ParameterPassing.Out)));
    }

    [Fact]
    public void WhenItHoldsALiteral_ThenTheOutcomeNamesIt()
    {
        var behavior = Documented.Behaviors(TryGet("If present, the entry; otherwise, null.", ParameterPassing.Out))[1];

        Assert.Equal(new Outcome(OutcomeKind.State, Literal: "null"), behavior.Outcome);
        Assert.Equal((BehaviorKind.Argument, BehaviorSource.Param), (behavior.Kind, behavior.Source));
        Assert.Equal("TryGet(out value) is called", behavior.When);
        Assert.Equal("it sets value to null", behavior.Then);
        Assert.Equal("TryGet/sets-value-to-null-when-it-is-not-present", behavior.Id);
    }

    [Theory]
    [InlineData("The value.", ParameterPassing.Out)]
    [InlineData("If present, the entry; otherwise, null.", ParameterPassing.Value)]
    public void WhenItsTagOnlySaysWhatItMeans_ThenNothingIsPromised(string text, ParameterPassing passing)
    {
        Assert.Empty(Documented.Promises(TryGet(text, passing)));
    }

    private static MemberContract TryGet(string text, ParameterPassing passing) =>
        Documented.Method("TryGet", $"<param name='value'>{text}</param>", "bool") with
        {
            Parameters = [new("value", new("T", ""), passing)],
        };
}
