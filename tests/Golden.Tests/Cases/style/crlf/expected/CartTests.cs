using Xunit;

namespace Shop.Tests;

/// <summary>Behaviors that the documentation of <see cref="Cart"/> promises.</summary>
public sealed class CartTests
{
    /// <summary>Clear removes all lines.</summary>
    /// <remarks>
    /// <para>When <c>Clear()</c> is called.</para>
    /// <para>Then it removes all lines.</para>
    /// <para>Catches: a <c>Clear</c> that does not remove all lines.</para>
    /// </remarks>
    /// <seealso cref="Cart.Clear()"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Clear/removes-all-lines")]
    public void Clear_RemovesAllLines()
    {
    }
}
