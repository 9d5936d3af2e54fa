namespace Shop;

/// <summary>Holds what a customer means to buy.</summary>
public sealed class Cart
{
    /// <summary>Adds a line.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="System.ArgumentException"><paramref name="article"/> is empty.</exception>
    public void Add(string article) { }

    /// <summary>Counts the lines.</summary>
    /// <returns>The number of lines, or 0 if the cart is empty.</returns>
    public int Count() => 0;
}
