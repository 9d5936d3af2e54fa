using Xunit;

namespace Shop.Tests;

public sealed partial class TillTests
{
    /// <summary>Count returns the number of prices.</summary>
    /// <remarks>
    /// <para>When <c>Count</c> is read.</para>
    /// <para>Then it returns the number of prices.</para>
    /// <para>Catches: a <c>Count</c> that does not return the number of prices.</para>
    /// </remarks>
    /// <seealso cref="Till.Count"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/returns-number-of-prices")]
    public void Count_ReturnsTheNumberOfPrices()
    {
    }

    /// <summary>Count is 0 for a new till.</summary>
    /// <remarks>
    /// <para>When <c>Count</c> is read.</para>
    /// <para>Then it is 0 for a new till.</para>
    /// <para>Catches: a <c>Count</c> that is not 0 for a new till.</para>
    /// </remarks>
    /// <seealso cref="Till.Count"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Count/is-0-for-new-till")]
    public void Count_Is0ForANewTill()
    {
    }
}
