using Shop.Orders;

namespace Shop.Tests.Orders;

/// <summary>Tests that <see cref="Shop.Orders.Orders"/> does what the documentation of <see cref="IOrders{TKey}"/>
/// promises.</summary>
public sealed class OrdersAsIOrdersTests : IOrdersTests
{
    /// <inheritdoc/>
    protected override IOrders<System.Guid> CreateOrders() => new Shop.Orders.Orders();
}
