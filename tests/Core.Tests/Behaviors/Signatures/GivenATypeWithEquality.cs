using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenATypeWithEquality
{
    [Fact]
    public async Task WhenItHasAllMembers_ThenTheLawsAreOnTheProperOnes()
    {
        Assert.Equal(
            [
                "Equals[other]: other is the instance itself => returns true",
                "Equals[other]: other is null => returns false",
                "Equals[other]: the two instances are swapped => returns the same result",
                "GetHashCode: two instances are equal => returns the same hash code for both",
                "op_Equality:  => returns the same as Equals",
                "op_Inequality:  => returns the opposite of Equals",
            ],
            await PromisesAsync(
                """
                public sealed class Id
                {
                    public bool Equals(Id? other) => true;
                    public override bool Equals(object? obj) => true;
                    public override int GetHashCode() => 0;
                    public static bool operator ==(Id? left, Id? right) => true;
                    public static bool operator !=(Id? left, Id? right) => true;
                }
                """
            )
        );
    }

    [Fact]
    public async Task WhenItIsAStruct_ThenNothingIsSaidOfNull()
    {
        Assert.Equal(
            [
                "Equals: other is the instance itself => returns true",
                "Equals: the two instances are swapped => returns the same result",
            ],
            await PromisesAsync("public struct Id { public bool Equals(Id other) => true; }")
        );
    }

    [Fact]
    public async Task WhenTheLawsAreCompleted_ThenTheyReadAsSentences()
    {
        var behaviors = await SignatureBehaviors.OfAsync(
            SignatureFactKind.EqualityLaws,
            "public class Id { public override bool Equals(object? obj) => true; public override int GetHashCode() => 0; }"
        );

        Assert.Equal(
            [
                "Equals(obj) is called: true is returned",
                "Equals(obj) is called: false is returned",
                "Equals(obj) is called: it returns the same result",
                "GetHashCode() is called on each of them: it returns the same hash code for both",
            ],
            behaviors.Select(behavior => $"{behavior.When}: {behavior.Then}")
        );
        Assert.Equal("Id overrides Equals", behaviors[0].Evidence);
        Assert.Equal("an Equals that does not find an instance equal to itself", behaviors[0].Catches);
        Assert.Equal("a GetHashCode that gives equal instances different hash codes", behaviors[3].Catches);
    }

    [Theory]
    [InlineData(
        "/// <returns>false if other is null or not the same instance; the answer is symmetric.</returns>\npublic bool Equals(Id? other) => true;"
    )]
    [InlineData(
        "/// <exception cref='NotSupportedException'>Always.</exception>\npublic override bool Equals(object? obj) => true;"
    )]
    [InlineData("public bool Equals(string? other) => true;")]
    [InlineData("public static bool Equals(Id? other) => true;")]
    [InlineData("public bool Equals(Id? left, Id? right) => true;")]
    [InlineData("public override int GetHashCode() => 0;")]
    public async Task WhenTheLawsAreDocumentedOrDoNotHold_ThenNothingIsPromised(string member)
    {
        Assert.Empty(await PromisesAsync($"public class Id {{\n{member}\n}}"));
    }

    [Fact]
    public async Task WhenSomeValuesCompareWithNone_ThenOperatorsNeedNotAgree()
    {
        Assert.DoesNotContain(
            "op_Equality:  => returns the same as Equals",
            await PromisesAsync(
                """
                public readonly struct Number
                {
                    public static readonly Number NaN;
                    public bool Equals(Number other) => true;
                    public static bool operator ==(Number left, Number right) => true;
                    public static bool operator !=(Number left, Number right) => true;
                }
                """
            )
        );
    }

    [Fact]
    public async Task WhenAnOperatorGivesMoreThanYesOrNo_ThenItNeedNotAgree()
    {
        Assert.DoesNotContain(
            "op_Equality:  => returns the same as Equals",
            await PromisesAsync(
                """
                public readonly struct Number
                {
                    public bool Equals(Number other) => true;
                    public static bool? operator ==(Number left, Number right) => null;
                    public static bool? operator !=(Number left, Number right) => null;
                }
                """
            )
        );
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.EqualityLaws, text);
}
