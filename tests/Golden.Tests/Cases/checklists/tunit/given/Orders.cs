using System;
using System.Threading;
using System.Threading.Tasks;

namespace Shop;

public interface IRepository<T>;

public sealed class Order;

[AttributeUsage(AttributeTargets.Method)]
public sealed class AuditedAttribute : Attribute;

public sealed class OrderRepository : IRepository<Order>
{
    public Task<Order?> GetAsync(int id, CancellationToken cancellationToken) => Task.FromResult<Order?>(null);

    [Audited]
    public void Add(Order order) { }
}
