using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Till"/> promises.</summary>
public sealed class TillTests : TillTestBase
{
    /// <summary>Hands on to the base what it shares.</summary>
    public TillTests(ITestOutputHelper output)
        : base(output) { }

    /// <summary>The constructor throws ArgumentException when currency is empty.</summary>
    /// <remarks>
    /// <para>Given <c>currency</c> is empty.</para>
    /// <para>When <c>new Till(currency)</c> is called.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: a constructor that does not throw <c>ArgumentException</c> when <c>currency</c> is empty.</para>
    /// </remarks>
    /// <seealso cref="Till.Till(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "ctor/throws-argument-when-currency-is-empty")]
    public void Constructor_WhenCurrencyIsEmpty_ThrowsArgumentException()
    {
    }

    /// <summary>The constructor throws ArgumentNullException when currency is null.</summary>
    /// <remarks>
    /// <para>Given <c>currency</c> is <see langword="null"/>.</para>
    /// <para>When <c>new Till(currency)</c> is called.</para>
    /// <para>Then <c>ArgumentNullException</c> is thrown.</para>
    /// <para>Catches: a constructor that lets a <see langword="null"/> <c>currency</c> through, to fail somewhere
    /// else.</para>
    /// </remarks>
    /// <seealso cref="Till.Till(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "ctor/throws-argumentnull-when-currency-is-null")]
    public void Constructor_WhenCurrencyIsNull_ThrowsArgumentNullException()
    {
    }
}
