using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenATypeWithAnOrder
{
    [Fact]
    public async Task WhenItHasAllMembers_ThenTheLawsAreOnTheProperOnes()
    {
        Assert.Equal(
            [
                "CompareTo: other is the instance itself => returns 0",
                "CompareTo: the two instances are swapped => returns the opposite sign",
                "op_LessThan:  => returns true exactly when CompareTo returns a negative number",
                "op_GreaterThan:  => returns true exactly when CompareTo returns a positive number",
            ],
            await PromisesAsync(
                """
                public readonly struct Rank
                {
                    public int CompareTo(Rank other) => 0;
                    public static bool operator <(Rank left, Rank right) => true;
                    public static bool operator >(Rank left, Rank right) => true;
                    public static bool operator <=(Rank left, Rank right) => true;
                    public static bool operator >=(Rank left, Rank right) => true;
                }
                """
            )
        );
    }

    [Fact]
    public async Task WhenTheLawsAreCompleted_ThenTheyReadAsSentences()
    {
        var behaviors = await SignatureBehaviors.OfAsync(
            SignatureFactKind.ComparisonLaws,
            "public struct Rank { public int CompareTo(object? other) => 0; }"
        );

        Assert.Equal("0 is returned", behaviors[0].Then);
        Assert.Equal("a CompareTo that ranks an instance before or after itself", behaviors[0].Catches);
        Assert.Equal("Rank has CompareTo", behaviors[0].Evidence);
        Assert.Equal("it returns the opposite sign", behaviors[1].Then);
    }

    [Fact]
    public async Task WhenTheDocumentationSpeaksOfEqualInstances_ThenThatHolds()
    {
        Assert.Equal(
            ["CompareTo: the two instances are swapped => returns the opposite sign"],
            await PromisesAsync(
                """
                public struct Rank
                {
                    /// <returns>Zero if both are equal.</returns>
                    public int CompareTo(Rank other) => 0;
                }
                """
            )
        );
    }

    [Theory]
    [InlineData("public struct Rank { public int CompareTo(string other) => 0; }")]
    [InlineData("public struct Rank { public bool CompareTo(Rank other) => true; }")]
    [InlineData(
        "public struct Rank { public static bool operator <(Rank left, Rank right) => true; public static bool operator >(Rank left, Rank right) => true; }"
    )]
    public async Task WhenThereIsNoOrder_ThenNothingIsPromised(string text)
    {
        Assert.Empty(await PromisesAsync(text));
    }

    [Fact]
    public async Task WhenAnOperatorGivesMoreThanYesOrNo_ThenItNeedNotAgree()
    {
        Assert.Equal(
            [
                "CompareTo: other is the instance itself => returns 0",
                "CompareTo: the two instances are swapped => returns the opposite sign",
            ],
            await PromisesAsync(
                """
                public readonly struct Rank
                {
                    public int CompareTo(Rank other) => 0;
                    public static bool? operator <(Rank left, Rank right) => null;
                    public static bool? operator >(Rank left, Rank right) => null;
                }
                """
            )
        );
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.ComparisonLaws, text);
}
