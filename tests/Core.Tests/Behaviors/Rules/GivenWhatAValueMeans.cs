using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenWhatAValueMeans
{
    [Theory]
    [InlineData("Set to null to disable the timer.", "Retries is null => disables the timer")]
    [InlineData("Set this to <see langword='null'/> to disable the timer.", "Retries is null => disables the timer")]
    [InlineData("A value of 0 disables the timer.", "Retries is 0 => disables the timer")]
    [InlineData("Setting this property to zero disables the timer.", "Retries is 0 => disables the timer")]
    [InlineData("Use -1 to retry for ever", "Retries is -1 => retries for ever")]
    [InlineData("Zero prevents the timer from running.", "Retries is 0 => prevents the timer from running")]
    [InlineData(
        "Zero or null disables the timer.",
        "Retries is 0 => disables the timer",
        "Retries is null => disables the timer"
    )]
    [InlineData("If null, the timer is disabled.", "Retries is null => the timer is disabled")]
    [InlineData("If this property is null, the timer is disabled.", "Retries is null => the timer is disabled")]
    [InlineData("A value of null means that the timer is disabled.", "Retries is null => the timer is disabled")]
    [InlineData("0 means that the timer is disabled", "Retries is 0 => the timer is disabled")]
    [InlineData("Specify 0 to disable the timer.", "Retries is 0 => disables the timer")]
    [InlineData("If it is 0, the timer is disabled.", "Retries is 0 => the timer is disabled")]
    [InlineData("Negative values are treated as 0.", " => negative values are treated as 0")]
    [InlineData(
        "The value is clamped to the range from 0 to 10.",
        " => the value is clamped to the range from 0 to 10"
    )]
    [InlineData("Changing this property resets the timer.", " => changing this property resets the timer")]
    [InlineData(
        "Changes are ignored after the store was opened.",
        " => changes are ignored after the store was opened"
    )]
    [InlineData(
        "This property cannot be changed once the store is open.",
        " => cannot be changed once the store is open"
    )]
    public void WhenAValueOfAPropertyHasAnEffect_ThenThatIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Retries(text)));
    }

    [Theory]
    [InlineData("Use null with care.")]
    [InlineData("Use the default")]
    [InlineData("null or 0")]
    [InlineData("Zero retries.")]
    [InlineData("See zero.")]
    public void WhenAValueIsOnlyMentioned_ThenNothingIsPromised(string text)
    {
        Assert.Empty(Documented.Promises(Retries(text)));
    }

    [Theory]
    [InlineData(
        "<list type='table'><item><term>Oldest</term><description>Uses the oldest version.</description></item><item><term>Latest</term><description>Uses the newest version.</description></item></list>",
        "Retries is Oldest => uses the oldest version",
        "Retries is Latest => uses the newest version"
    )]
    public void WhenATableTellsWhatValuesMean_ThenEachRowIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Retries(text)));
    }

    private static MemberContract Retries(string text) =>
        Documented.Property(
            "Retries",
            $"<summary>Gets or sets the retries.</summary><remarks>{text}</remarks>",
            canWrite: true
        );
}
