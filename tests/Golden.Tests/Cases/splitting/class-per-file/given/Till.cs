namespace Shop;

/// <summary>A till that keeps prices.</summary>
public class Till
{
    /// <summary>Creates a till.</summary>
    /// <param name="currency">The currency.</param>
    /// <exception cref="System.ArgumentException"><paramref name="currency"/> is empty.</exception>
    public Till(string currency) { }

    /// <summary>The number of prices. It is 0 for a new till.</summary>
    public int Count => 0;

    /// <summary>Gets a price.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The price, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="System.InvalidOperationException">The till is closed.</exception>
    public decimal? this[string name] => null;

    /// <summary>Finds a price.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The price, or <see langword="null"/> if there is none.</returns>
    /// <exception cref="System.InvalidOperationException">The till is closed.</exception>
    public decimal? Find(string name) => null;

    /// <summary>Finds a price on a day.</summary>
    /// <param name="name">The name.</param>
    /// <param name="day">The day.</param>
    /// <returns>The price, or <see langword="null"/> if there was none.</returns>
    public decimal? Find(string name, int day) => null;

    /// <summary>Adds two tills.</summary>
    /// <returns>A till with the prices of both.</returns>
    public static Till operator +(Till left, Till right) => left;

    /// <summary>Closes the till.</summary>
    /// <exception cref="System.InvalidOperationException">The till is closed.</exception>
    public System.Threading.Tasks.Task CloseAsync() => System.Threading.Tasks.Task.CompletedTask;
}
