using Xunit;

namespace Shop.Tests;

public sealed partial class TillTests
{
    /// <summary>Find finds a price.</summary>
    /// <remarks>
    /// <para>When <c>Find(name)</c> is called.</para>
    /// <para>Then it finds a price.</para>
    /// <para>Catches: a <c>Find</c> that does not find a price.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name]/finds-price")]
    public void FindWithName_FindsAPrice()
    {
    }

    /// <summary>Find finds a price on a day.</summary>
    /// <remarks>
    /// <para>When <c>Find(name, day)</c> is called.</para>
    /// <para>Then it finds a price on a day.</para>
    /// <para>Catches: a <c>Find</c> that does not find a price on a day.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string, int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name,day]/finds-price-on-day")]
    public void FindWithNameAndDay_FindsAPriceOnADay()
    {
    }
}
