using SkeletonForge.Core.Contracts;

namespace SkeletonForge.Core.Tests.Behaviors.Rules;

public sealed class GivenAConditionThatThrows
{
    [Theory]
    [InlineData("Thrown if the store is closed.")]
    [InlineData("Thrown whenever the store is closed")]
    [InlineData("This exception is thrown when the store is closed.")]
    [InlineData("When the store is closed")]
    [InlineData("In case the store is closed.")]
    [InlineData("Throws if the store is closed.")]
    [InlineData("Is thrown if the store is closed.")]
    [InlineData("Will be thrown when the store is closed.")]
    [InlineData("Exception thrown when the store is closed.")]
    [InlineData("The exception that is thrown when the store is closed.")]
    [InlineData("Occurs when the store is closed.")]
    [InlineData("Thrown in case the store is closed.")]
    [InlineData("Thrown if: the store is closed.")]
    [InlineData("thrown, if the store is closed")]
    [InlineData("An ArgumentException is thrown if the store is closed.")]
    [InlineData("Raised when the store is closed.")]
    [InlineData("When   the store   is closed .")]
    public void WhenAWordIntroducesIt_ThenTheWordIsLeftOut(string text)
    {
        Assert.Equal(["the store is closed => throws ArgumentException"], Documented.Promises(Get(text)));
    }

    [Theory]
    [InlineData("<paramref name='count'/> is negative.", "count is negative => throws ArgumentException")]
    [InlineData("count is zero", "count is zero => throws ArgumentException")]
    [InlineData(
        "<paramref name='count'/> is less than or equal to zero.",
        "count is less than or equal to zero => throws ArgumentException"
    )]
    [InlineData(
        "<paramref name='count'/> exceeds <see cref='P:Store.Capacity'/>.",
        "count exceeds Capacity => throws ArgumentException"
    )]
    [InlineData("count is out of range", "count is out of range => throws ArgumentException")]
    [InlineData("The store is read-only.", "the store is read-only => throws ArgumentException")]
    [InlineData("The store has already been opened.", "the store has already been opened => throws ArgumentException")]
    [InlineData("No entry has this key.", "no entry has this key => throws ArgumentException")]
    [InlineData("The entry isn't found.", "the entry isn't found => throws ArgumentException")]
    [InlineData(
        "The format is not supported on this store.",
        "the format is not supported on this store => throws ArgumentException"
    )]
    [InlineData(
        "<paramref name='first'/> and <paramref name='second'/> are both <see langword='null'/>.",
        "first and second are both null => throws ArgumentException"
    )]
    [InlineData(
        "The current instance has been disposed.",
        "the current instance has been disposed => throws ArgumentException"
    )]
    [InlineData(
        "<paramref name='first'/> equals <paramref name='second'/>.",
        "first equals second => throws ArgumentException"
    )]
    [InlineData("There is no entry at the top.", "there is no entry at the top => throws ArgumentException")]
    public void WhenItIsPlain_ThenItIsTheGiven(string text, string promise)
    {
        Assert.Equal([promise], Documented.Promises(Get(text)));
    }

    [Theory]
    [InlineData(
        "Either <paramref name='first'/> or <paramref name='second'/> is <c>null</c>.",
        "first is null => throws ArgumentException",
        "second is null => throws ArgumentException"
    )]
    [InlineData(
        "<paramref name='first'/>, <paramref name='second'/>, or <paramref name='key'/> is null",
        "first is null => throws ArgumentException",
        "second is null => throws ArgumentException",
        "key is null => throws ArgumentException"
    )]
    [InlineData(
        "<paramref name='first'/> is null or <paramref name='second'/> is null",
        "first is null => throws ArgumentException",
        "second is null => throws ArgumentException"
    )]
    [InlineData(
        "if first or second or key are empty",
        "first is empty => throws ArgumentException",
        "second is empty => throws ArgumentException",
        "key is empty => throws ArgumentException"
    )]
    [InlineData(
        "Thrown when first is null, or when second is null.",
        "first is null => throws ArgumentException",
        "second is null => throws ArgumentException"
    )]
    [InlineData(
        "The name or alias cannot be found.",
        "the name cannot be found => throws ArgumentException",
        "the alias cannot be found => throws ArgumentException"
    )]
    [InlineData(
        "The first or last entry of the list is null.",
        "the first entry of the list is null => throws ArgumentException",
        "the last entry of the list is null => throws ArgumentException"
    )]
    [InlineData(
        "The source or target stream is closed.",
        "the source stream is closed => throws ArgumentException",
        "the target stream is closed => throws ArgumentException"
    )]
    [InlineData(
        "The range extends to the start or end of time.",
        "the range extends to the start of time => throws ArgumentException",
        "the range extends to the end of time => throws ArgumentException"
    )]
    [InlineData(
        "The key was changed after an insert, update, or delete command was run.",
        "the key was changed after an insert, update, or delete command was run => throws ArgumentException"
    )]
    [InlineData(
        "The key was changed after loading or saving has begun.",
        "the key was changed after loading or saving has begun => throws ArgumentException"
    )]
    public void WhenItNamesSeveralParameters_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Get(text)));
    }

    [Theory]
    [InlineData(
        "count is negative or zero",
        "count is negative => throws ArgumentException",
        "count is zero => throws ArgumentException"
    )]
    [InlineData(
        "count is less than zero or greater than the number of entries.",
        "count is less than zero => throws ArgumentException",
        "count is greater than the number of entries => throws ArgumentException"
    )]
    [InlineData(
        "The key is too long or contains a slash.",
        "the key is too long => throws ArgumentException",
        "the key contains a slash => throws ArgumentException"
    )]
    [InlineData(
        "The key is unknown, or the store is read-only.",
        "the key is unknown => throws ArgumentException",
        "the store is read-only => throws ArgumentException"
    )]
    [InlineData(
        "The store is closed, read-only or full.",
        "the store is closed => throws ArgumentException",
        "the store is read-only => throws ArgumentException",
        "the store is full => throws ArgumentException"
    )]
    [InlineData(
        "count is smaller than 1 or larger than 64",
        "count is smaller than 1 => throws ArgumentException",
        "count is larger than 64 => throws ArgumentException"
    )]
    [InlineData(
        "key is <see langword='null'/> or whitespace",
        "key is null => throws ArgumentException",
        "key is only white space => throws ArgumentException"
    )]
    [InlineData(
        "count is less than 0 or greater than 32,767.",
        "count is less than 0 => throws ArgumentException",
        "count is greater than 32,767 => throws ArgumentException"
    )]
    [InlineData(
        "The count is less than 0 or greater than the limit (that is, Limit).",
        "the count is less than 0 => throws ArgumentException",
        "the count is greater than the limit (that is, Limit) => throws ArgumentException"
    )]
    [InlineData(
        "key is empty or contained unknown characters.",
        "key is empty => throws ArgumentException",
        "key contained unknown characters => throws ArgumentException"
    )]
    public void WhenItNamesSeveralStates_ThenEachIsABehavior(string text, params string[] promises)
    {
        Assert.Equal(promises, Documented.Promises(Get(text)));
    }

    [Theory]
    [InlineData("first is null.<br/>or<br/>second is null.")]
    [InlineData("<para>first is <c>null</c>.</para><para>- or -</para><para>second is <c>null</c>.</para>")]
    [InlineData("first is null. — or — second is null.")]
    [InlineData("first is null -OR- second is null")]
    [InlineData(
        "<list type='number'><item><description>first is null.</description></item><item><description>second is null.</description></item></list>"
    )]
    [InlineData("<ul><li>first is null</li><li>second is null</li></ul>")]
    [InlineData("first is null. Also thrown if second is null.")]
    public void WhenAnAlternativeIsMarked_ThenEachIsABehavior(string text)
    {
        Assert.Equal(
            ["first is null => throws ArgumentException", "second is null => throws ArgumentException"],
            Documented.Promises(Get(text))
        );
    }

    [Theory]
    [InlineData("The key is unknown. See Add.")]
    [InlineData("The key is unknown. This is the case for keys that were removed.")]
    [InlineData("The key is unknown. This exception is stored into the returned task.")]
    [InlineData("The key is unknown. Use TryGet to avoid this.")]
    public void WhenASentenceOnlyExplains_ThenItIsNoCondition(string text)
    {
        Assert.Equal(["the key is unknown => throws ArgumentException"], Documented.Promises(Get(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("Always.")]
    [InlineData("In all cases.")]
    public void WhenItIsMissing_ThenThePromiseIsUnconditional(string text)
    {
        Assert.Equal([" => throws ArgumentException"], Documented.Promises(Get(text)));
    }

    private static MemberContract Get(string text) =>
        Documented.Method(
            "Get",
            $"<exception cref='T:System.ArgumentException'>{text}</exception>",
            null,
            "first",
            "second",
            "key",
            "int count"
        );
}
