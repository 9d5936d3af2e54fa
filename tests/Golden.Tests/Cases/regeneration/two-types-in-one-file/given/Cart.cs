namespace Shop;

/// <summary>Holds what a customer means to buy.</summary>
public sealed class Cart
{
    /// <summary>Removes all lines.</summary>
    public void Clear() { }
}
