using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenAConversionThereAndBack
{
    [Fact]
    public async Task WhenTheWayThereGivesAText_ThenReadingItGivesAnEqualInstance()
    {
        Assert.Equal(
            ["FromHex: text is what ToHex() returned for any Color => returns an equal Color"],
            await PromisesAsync(
                "public record Color { public string ToHex() => \"\"; public static Color FromHex(string text) => new(); }"
            )
        );
    }

    [Fact]
    public async Task WhenTheWayThereGivesLess_ThenTheWayBackAndThereGivesItAgain()
    {
        var behavior = Assert.Single(
            await SignatureBehaviors.OfAsync(
                SignatureFactKind.RoundTrips,
                "public class Color { public int ToArgb() => 0; public static Color FromArgb(int argb) => new(); }"
            )
        );

        Assert.Equal("M:Color.ToArgb", behavior.Member.Value);
        Assert.Equal("the instance comes from FromArgb(argb)", behavior.Given);
        Assert.Equal("ToArgb() is called", behavior.When);
        Assert.Equal("it returns argb", behavior.Then);
        Assert.Equal("a ToArgb that does not give back the argb that FromArgb was given", behavior.Catches);
    }

    [Theory]
    [InlineData("public int ToArgb() => 0; public static Color FromArgb(string argb) => new();")]
    [InlineData("public int ToArgb() => 0; public static int FromArgb(int argb) => 0;")]
    [InlineData("public int ToArgb() => 0; public static Color FromRgb(int argb) => new();")]
    [InlineData("public int ToArgb() => 0; public static Color FromArgb(int argb, int alpha) => new();")]
    [InlineData("public int ToArgb(int alpha) => 0; public static Color FromArgb(int argb) => new();")]
    [InlineData("public double ToHue() => 0; public static Color FromHue(double hue) => new();")]
    [InlineData("public int Total() => 0; public static Color Fromtal(int total) => new();")]
    public async Task WhenTheTwoDoNotFit_ThenNothingIsPromised(string members)
    {
        Assert.Empty(await PromisesAsync($"public class Color {{ {members} }}"));
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.RoundTrips, text);
}
