using Shop.Orders;
using Xunit;

namespace Shop.Tests.Orders;

/// <summary>Behaviors that the documentation of <see cref="IOrders{TKey}"/> promises.</summary>
/// <remarks>A class for each implementation derives from this one and overrides the factory.</remarks>
public abstract class IOrdersTests
{
    /// <summary>Gives what is under test, anew for each test.</summary>
    protected abstract IOrders<System.Guid> CreateOrders();

    /// <summary>Find finds an order.</summary>
    /// <remarks>
    /// <para>When <c>Find(key)</c> is called.</para>
    /// <para>Then it finds an order.</para>
    /// <para>Catches: a <c>Find</c> that does not find an order.</para>
    /// <para>Fixtures: <see cref="CreateOrders()"/>.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Find(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/finds-order")]
    public void Find_FindsAnOrder()
    {
    }

    /// <summary>Find returns the order when there is one under key.</summary>
    /// <remarks>
    /// <para>Given there is one under <c>key</c>.</para>
    /// <para>When <c>Find(key)</c> is called.</para>
    /// <para>Then it returns the order.</para>
    /// <para>Catches: a <c>Find</c> that does not return the order when there is one under <c>key</c>.</para>
    /// <para>Fixtures: <see cref="CreateOrders()"/>.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Find(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/returns-order-when-there-is-one-under-key")]
    public void Find_WhenThereIsOneUnderKey_ReturnsTheOrder()
    {
    }

    /// <summary>Find returns null when there is none under key.</summary>
    /// <remarks>
    /// <para>Given there is none under <c>key</c>.</para>
    /// <para>When <c>Find(key)</c> is called.</para>
    /// <para>Then <see langword="null"/> is returned.</para>
    /// <para>Catches: a <c>Find</c> that does not return <see langword="null"/> when there is none under
    /// <c>key</c>.</para>
    /// <para>Fixtures: <see cref="CreateOrders()"/>.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Find(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/null-when-there-is-none-under-key")]
    public void Find_WhenThereIsNoneUnderKey_ReturnsNull()
    {
    }

    /// <summary>Find throws ArgumentException when key is not a valid TKey.</summary>
    /// <remarks>
    /// <para>Given <c>key</c> is not a valid <c>TKey</c>.</para>
    /// <para>When <c>Find(key)</c> is called.</para>
    /// <para>Then <c>ArgumentException</c> is thrown.</para>
    /// <para>Catches: a <c>Find</c> that does not throw <c>ArgumentException</c> when <c>key</c> is not a valid
    /// <c>TKey</c>.</para>
    /// <para>Fixtures: <see cref="CreateOrders()"/>.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Find(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Find/throws-argument-when-key-is-not-valid-tkey")]
    public void Find_WhenKeyIsNotAValidTKey_ThrowsArgumentException()
    {
    }

    /// <summary>Remove removes an order.</summary>
    /// <remarks>
    /// <para>When <c>Remove(key)</c> is called.</para>
    /// <para>Then it removes an order.</para>
    /// <para>Catches: a <c>Remove</c> that does not remove an order.</para>
    /// <para>Fixtures: <see cref="CreateOrders()"/>.</para>
    /// </remarks>
    /// <seealso cref="IOrders{TKey}.Remove(TKey)"/>
    [Fact(Skip = "Pending: not written yet")]
    [Trait("Behavior", "Remove/removes-order")]
    public void Remove_RemovesAnOrder()
    {
    }
}
