using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenATextOfAValue
{
    private const string Writing = "public override string ToString() => \"\";";

    [Fact]
    public async Task WhenParseTakesIt_ThenItGivesAnEqualValue()
    {
        var behavior = Assert.Single(
            await SignatureBehaviors.OfAsync(
                SignatureFactKind.RoundTrips,
                $"public record Id {{ {Writing} public static Id Parse(string text, IFormatProvider? provider) => new(); public static Id Parse(string text) => new(); }}"
            )
        );

        Assert.Equal("M:Id.Parse(System.String)", behavior.Member.Value);
        Assert.Equal("text is what ToString() returned for any Id", behavior.Given);
        Assert.Equal("Parse(text) is called", behavior.When);
        Assert.Equal("it returns an equal Id", behavior.Then);
        Assert.Equal("a Parse that does not read what ToString() wrote", behavior.Catches);
        Assert.Equal("Parse takes what ToString() returns", behavior.Evidence);
    }

    [Fact]
    public async Task WhenOnlyTryParseTakesIt_ThenThatSetsAnEqualValue()
    {
        Assert.Equal(
            ["TryParse: text is what ToString() returned for any Id => returns true and sets id to an equal Id"],
            await PromisesAsync(
                $"public record Id {{ {Writing} public static bool TryParse(string? text, out Id? id) {{ id = null; return true; }} }}"
            )
        );
    }

    [Theory]
    [InlineData("public class Id { " + Writing + " public static Id Parse(string text) => new(); }")]
    [InlineData(
        "public record Id { "
            + Writing
            + " public string ToString(string? format) => \"\"; public static Id Parse(string text) => new(); }"
    )]
    public async Task WhenTheTextMayLeaveSomethingOut_ThenTheTextStays(string text)
    {
        Assert.Equal(
            ["Parse: text is what ToString() returned for any Id => returns an instance with the same ToString()"],
            await PromisesAsync(text)
        );
    }

    [Theory]
    [InlineData("public static Id Parse(string text) => new();")]
    [InlineData(Writing + " public static Id Parse(int number) => new();")]
    [InlineData(Writing + " public static int Parse(string text) => 0;")]
    [InlineData(Writing + " public static Id Parse(string text, int radix) => new();")]
    [InlineData(Writing + " public Id Parse(string text) => new();")]
    [InlineData(
        "/// <summary>A text for debugging.</summary>\n" + Writing + " public static Id Parse(string text) => new();"
    )]
    public async Task WhenTheTwoDoNotFit_ThenNothingIsPromised(string members)
    {
        Assert.Empty(await PromisesAsync($"public class Id {{\n{members}\n}}"));
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.RoundTrips, text);
}
