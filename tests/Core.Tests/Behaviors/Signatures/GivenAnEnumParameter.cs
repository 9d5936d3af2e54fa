using SkeletonForge.Core.Behaviors.Signatures;

namespace SkeletonForge.Core.Tests.Behaviors.Signatures;

public sealed class GivenAnEnumParameter
{
    [Fact]
    public async Task WhenNothingIsDocumented_ThenUndefinedValuesAreRefused()
    {
        var behavior = Assert.Single(
            await SignatureBehaviors.OfAsync(
                SignatureFactKind.UndefinedEnumValues,
                "public class Week { public int Find(int from, DayOfWeek day) => 0; }"
            )
        );

        Assert.Equal("day is not a defined DayOfWeek", behavior.Given);
        Assert.Equal("ArgumentOutOfRangeException is thrown", behavior.Then);
        Assert.Equal("day is a DayOfWeek, an enum whose values are not combined", behavior.Evidence);
        Assert.Equal("a Find that takes an undefined day for one of the defined values", behavior.Catches);
    }

    [Theory]
    [InlineData("/// <exception cref='ArgumentException'><paramref name='day'/> is no day.</exception>")]
    [InlineData("/// <exception cref='ArgumentOutOfRangeException'/>")]
    [InlineData(
        "/// <exception cref='System.ComponentModel.InvalidEnumArgumentException'>The day is wrong.</exception>"
    )]
    [InlineData("/// <param name='day'>The day; an unknown one is taken for Monday.</param>")]
    public async Task WhenTheDocumentationSpeaksOfIt_ThenThatHolds(string documentation)
    {
        Assert.Empty(
            await PromisesAsync($"public class Week {{\n{documentation}\npublic int Find(DayOfWeek day) => 0; }}")
        );
    }

    [Fact]
    public async Task WhenAnotherParameterIsDocumented_ThenUndefinedValuesAreRefused()
    {
        Assert.Equal(
            ["Find: day is not a defined DayOfWeek => throws ArgumentOutOfRangeException"],
            await PromisesAsync(
                """
                public class Week
                {
                    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is negative.</exception>
                    public int Find(int from, DayOfWeek day) => 0;
                }
                """
            )
        );
    }

    [Theory]
    [InlineData("public class Week { public int Find(AttributeTargets flags) => 0; }")]
    [InlineData("public class Week { public int Find(DayOfWeek? day) => 0; }")]
    [InlineData("public class Week { public int Find(DayOfWeek day = DayOfWeek.Monday) => 0; }")]
    [InlineData("public class Week { public void Find(out DayOfWeek day) => day = default; }")]
    [InlineData("public class Week { public bool IsFree(DayOfWeek day) => true; }")]
    [InlineData("public class Week { protected int Find(DayOfWeek day) => 0; }")]
    [InlineData("public record Week(DayOfWeek First);")]
    [InlineData("public delegate void Found(DayOfWeek day);")]
    public async Task WhenAnyValueMayBeGiven_ThenNothingIsPromised(string text)
    {
        Assert.Empty(await PromisesAsync(text));
    }

    private static Task<string[]> PromisesAsync(string text) =>
        SignatureBehaviors.PromisesAsync(SignatureFactKind.UndefinedEnumValues, text);
}
