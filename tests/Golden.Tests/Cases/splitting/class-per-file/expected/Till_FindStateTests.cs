using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Till"/> promises.</summary>
public sealed class Till_FindStateTests : TillTestBase
{
    /// <summary>Hands on to the base what it shares.</summary>
    public Till_FindStateTests(ITestOutputHelper output)
        : base(output) { }

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
