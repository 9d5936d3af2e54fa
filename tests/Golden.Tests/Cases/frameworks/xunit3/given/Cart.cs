using System;
using System.Threading.Tasks;

namespace Shop;

/// <summary>Holds what a customer means to buy.</summary>
public sealed class Cart
{
    /// <summary>Initializes a new instance of the <see cref="Cart"/> class that is empty.</summary>
    public Cart() { }

    /// <summary>Gets the number of lines in the cart.</summary>
    public int Count => 0;

    /// <summary>Occurs when a line is added.</summary>
    public event EventHandler? Added;

    /// <summary>Adds a line to the cart.</summary>
    /// <param name="name">The name of the article.</param>
    /// <returns><see langword="true"/> if the line was added; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool Add(string name)
    {
        Added?.Invoke(this, EventArgs.Empty);
        return name.Length > 0;
    }

    /// <summary>Stores the cart.</summary>
    /// <returns>A task that represents the operation.</returns>
    /// <exception cref="InvalidOperationException">The cart is empty.</exception>
    public Task SaveAsync() => Task.CompletedTask;
}
