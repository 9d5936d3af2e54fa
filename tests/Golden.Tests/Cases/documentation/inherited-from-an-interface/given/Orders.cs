using System;

namespace Shop.Orders;

/// <summary>Keeps orders.</summary>
/// <typeparam name="TKey">What tells orders apart.</typeparam>
public interface IOrders<TKey>
{
    /// <summary>Finds an order.</summary>
    /// <param name="key">The key of the order.</param>
    /// <returns>The order, or <see langword="null"/> if there is none under <paramref name="key"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is not a valid <typeparamref name="TKey"/>.</exception>
    string? Find(TKey key);

    /// <summary>Removes an order.</summary>
    /// <param name="key">The key of the order.</param>
    void Remove(TKey key);
}

/// <inheritdoc cref="IOrders{TKey}"/>
public sealed class Orders : IOrders<Guid>
{
    /// <inheritdoc/>
    public string? Find(Guid id) => null;

    /// <summary>Removes an order for good.</summary>
    /// <inheritdoc path="/param"/>
    void IOrders<Guid>.Remove(Guid key) { }
}
