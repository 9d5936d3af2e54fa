using Shop.Orders;
using Xunit;

namespace Shop.Tests.Orders;

/// <summary>Behaviors that the documentation of <see cref="Shop.Orders.Orders"/> promises.</summary>
public sealed class OrdersTests
{
    /// <summary>Find finds an order.</summary>
    /// <remarks>
    /// <para>When <c>Find(id)</c> is called.</para>
    /// <para>Then it finds an order.</para>
    /// <para>Catches: a <c>Find</c> that does not find an order.</para>
    /// </remarks>
    /// <seealso cref="Shop.Orders.Orders.Find(System.Guid)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/finds-order")]
    public void Find_FindsAnOrder()
    {
    }

    /// <summary>Find returns the order when there is one under id.</summary>
    /// <remarks>
    /// <para>Given there is one under <c>id</c>.</para>
    /// <para>When <c>Find(id)</c> is called.</para>
    /// <para>Then it returns the order.</para>
    /// <para>Catches: a <c>Find</c> that does not return the order when there is one under <c>id</c>.</para>
    /// </remarks>
    /// <seealso cref="Shop.Orders.Orders.Find(System.Guid)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/returns-order-when-there-is-one-under-id")]
    public void Find_WhenThereIsOneUnderId_ReturnsTheOrder()
    {
    }

    /// <summary>Find returns null when there is none under id.</summary>
    /// <remarks>
    /// <para>Given there is none under <c>id</c>.</para>
    /// <para>When <c>Find(id)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>Find</c> that does not return <see langword="null"/> when there is none under
    /// <c>id</c>.</para>
    /// </remarks>
    /// <seealso cref="Shop.Orders.Orders.Find(System.Guid)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/null-when-there-is-none-under-id")]
    public void Find_WhenThereIsNoneUnderId_ReturnsNull()
    {
    }

    /// <summary>Find throws ArgumentException when id is not a valid Guid.</summary>
    /// <remarks>
    /// <para>Given <c>id</c> is not a valid <c>Guid</c>.</para>
    /// <para>When <c>Find(id)</c> is called.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: a <c>Find</c> that does not throw <c>ArgumentException</c> when <c>id</c> is not a valid
    /// <c>Guid</c>.</para>
    /// </remarks>
    /// <seealso cref="Shop.Orders.Orders.Find(System.Guid)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/throws-argument-when-id-is-not-valid-guid")]
    public void Find_WhenIdIsNotAValidGuid_ThrowsArgumentException()
    {
    }

    /// <summary>IOrders.Remove removes an order for good.</summary>
    /// <remarks>
    /// <para>When <c>IOrders.Remove(key)</c> is called.</para>
    /// <para>Then it removes an order for good.</para>
    /// <para>Catches: an <c>IOrders.Remove</c> that does not remove an order for good.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Remove(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "IOrders.Remove/removes-order-for-good")]
    public void IOrdersRemove_RemovesAnOrderForGood()
    {
    }
}
