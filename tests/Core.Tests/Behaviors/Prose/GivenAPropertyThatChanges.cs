using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Prose;

public sealed class GivenAPropertyThatChanges
{
    [Theory]
    [InlineData(
        "Changing this property raises the LimitChanged event.",
        " => changing this property raises the LimitChanged event"
    )]
    [InlineData("Raises LimitChanged when the value changes.", "the value changes => raises LimitChanged")]
    [InlineData(
        "Setting a smaller limit removes the oldest entries.",
        " => setting a smaller limit removes the oldest entries"
    )]
    [InlineData("The value that was set last is returned.", " => returns the value that was set last")]
    [InlineData(
        "If the property is not set, the limit of the store is used.",
        "Limit is not set => the limit of the store is used"
    )]
    [InlineData(
        "The new limit takes effect when the next entry is added.",
        "the next entry is added => the new limit takes effect"
    )]
    public void WhenAChangeHasAnEffect_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Limit(text)));
    }

    [Theory]
    [InlineData(
        "If the value is negative, an ArgumentOutOfRangeException is thrown.",
        "the value is negative => throws ArgumentOutOfRangeException"
    )]
    [InlineData("This property is read-only once the store is open.", " => is read-only once the store is open")]
    [InlineData("A negative value is treated as 0.", " => a negative value is treated as 0")]
    [InlineData("A negative value is ignored.", " => a negative value is ignored")]
    [InlineData("The value can only be set once.", " => the value can only be set once")]
    [InlineData(
        "This property can be set only before the store is open.",
        " => can be set only before the store is open"
    )]
    [InlineData("Values are clamped to the range from 1 to 10.", " => values are clamped to the range from 1 to 10")]
    public void WhenAChangeIsRefused_ThenThatIsPromised(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Limit(text)));
    }

    [Theory]
    [InlineData("The value is set while the store is open.", "the value is set while the store is open => throws E")]
    [InlineData("The property is set and the store is open.", "the property is set and the store is open => throws E")]
    [InlineData("The value specified is negative.", "the value specified is negative => throws E")]
    [InlineData("The property is set to <see langword='null'/>.", "the property is set to null => throws E")]
    [InlineData("<paramref name='value'/> is less than 1.", "value is less than 1 => throws E")]
    public void WhenATagRefusesAChange_ThenItsConditionIsTheGiven(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Refused(text)));
    }

    private static MemberContract Limit(string text) =>
        Documented.Property("Limit", $"<remarks>{text}</remarks>", canWrite: true);

    private static MemberContract Refused(string text) =>
        Documented.Property("Limit", $"<exception cref='T:E'>{text}</exception>", canWrite: true);
}
