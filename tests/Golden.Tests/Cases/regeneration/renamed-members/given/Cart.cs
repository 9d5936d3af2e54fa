namespace Shop;

/// <summary>Holds what a customer means to buy.</summary>
public sealed class Cart
{
    /// <summary>Adds a line.</summary>
    /// <param name="name">The name of the article.</param>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is empty.</exception>
    public void Add(string name) { }

    /// <summary>Finds a price.</summary>
    /// <param name="article">The article.</param>
    /// <returns>The price, or <see langword="null"/> if the article is unknown.</returns>
    public string? FindPrice(string article) => null;

    /// <summary>Counts the lines.</summary>
    /// <returns>The number of lines, or 0 if the cart is empty.</returns>
    public int Count() => 0;
}
