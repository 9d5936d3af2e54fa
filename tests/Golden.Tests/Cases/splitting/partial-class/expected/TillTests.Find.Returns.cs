using Xunit;

namespace Shop.Tests;

public sealed partial class TillTests
{
    /// <summary>Find returns the price when there is one.</summary>
    /// <remarks>
    /// <para>Given there is one.</para>
    /// <para>When <c>Find(name)</c> is called.</para>
    /// <para>Then it returns the price.</para>
    /// <para>Catches: a <c>Find</c> that does not return the price when there is one.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name]/returns-price-when-there-is-one")]
    public void FindWithName_WhenThereIsOne_ReturnsThePrice()
    {
    }

    /// <summary>Find returns null when there is none.</summary>
    /// <remarks>
    /// <para>Given there is none.</para>
    /// <para>When <c>Find(name)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>Find</c> that does not return <see langword="null"/> when there is none.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name]/null-when-there-is-none")]
    public void FindWithName_WhenThereIsNone_ReturnsNull()
    {
    }

    /// <summary>Find returns the price when there was one.</summary>
    /// <remarks>
    /// <para>Given there was one.</para>
    /// <para>When <c>Find(name, day)</c> is called.</para>
    /// <para>Then it returns the price.</para>
    /// <para>Catches: a <c>Find</c> that does not return the price when there was one.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string, int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name,day]/returns-price-when-there-was-one")]
    public void FindWithNameAndDay_WhenThereWasOne_ReturnsThePrice()
    {
    }

    /// <summary>Find returns null when there was none.</summary>
    /// <remarks>
    /// <para>Given there was none.</para>
    /// <para>When <c>Find(name, day)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>Find</c> that does not return <see langword="null"/> when there was none.</para>
    /// </remarks>
    /// <seealso cref="Till.Find(string, int)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find[name,day]/null-when-there-was-none")]
    public void FindWithNameAndDay_WhenThereWasNone_ReturnsNull()
    {
    }
}
