using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenADefaultValue
{
    [Theory]
    [InlineData("The default is 100.")]
    [InlineData("Defaults to 100")]
    [InlineData("Default: 100")]
    [InlineData("The default value is <c>100</c>.")]
    [InlineData("The default value for this property is 100.")]
    [InlineData("The default value of <see cref='P:Store.Limit'/> is 100.")]
    [InlineData("Its default is 100")]
    [InlineData("This property defaults to 100.")]
    [InlineData("The default is `100`.")]
    [InlineData("<b>Default:</b> 100")]
    [InlineData("Default value = 100")]
    [InlineData("Default is 100")]
    [InlineData("This defaults to 100.")]
    public void WhenAPropertyTellsIt_ThenItHoldsUntilThePropertyIsSet(string text)
    {
        Assert.Equal(["Limit was not set => returns 100"], Documented.Promises(Limit(text)));
    }

    [Theory]
    [InlineData("The default is 30 seconds.", "Limit was not set => returns 30 seconds")]
    [InlineData("The default is the number of processors.", "Limit was not set => returns the number of processors")]
    [InlineData("Defaults to an empty list", "Limit was not set => returns an empty list")]
    [InlineData("The default is <see cref='F:Unit.Bytes'/>.", "Limit was not set => returns Bytes")]
    public void WhenItIsMoreThanALiteral_ThenItIsToldInTheWordsOfTheDocumentation(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Limit(text)));
    }

    [Theory]
    [InlineData(
        "The largest number of entries that the store keeps. The default is 100.",
        " => returns the largest number of entries that the store keeps",
        "Limit was not set => returns 100"
    )]
    [InlineData("The default is 100.", "Limit was not set => returns 100")]
    [InlineData(
        "The default is 10, which means that ten entries are kept.",
        "Limit was not set => returns 10",
        "Limit is 10 => ten entries are kept"
    )]
    [InlineData(
        "The default is null, meaning that all entries are kept.",
        "Limit was not set => returns null",
        "Limit is null => all entries are kept"
    )]
    [InlineData(
        "The default value is dynamic, which is not compatible with old stores.",
        "Limit was not set => returns dynamic"
    )]
    public void WhenTheValueTagTellsIt_ThenItIsABehaviorToo(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Value(text)));
    }

    [Theory]
    [InlineData("See the default settings.")]
    [InlineData("The default")]
    [InlineData("Change the default if the store is large.")]
    public void WhenTheDefaultIsOfSomethingElse_ThenThePropertyPromisesNoValue(string text)
    {
        Assert.Empty(Documented.Promises(Limit(text)));
    }

    private static MemberContract Limit(string text) =>
        Documented.Property(
            "Limit",
            $"<summary>Gets or sets the limit.</summary><remarks>{text}</remarks>",
            canWrite: true
        );

    private static MemberContract Value(string text) =>
        Documented.Property("Limit", $"<value>{text}</value>", canWrite: true);
}
