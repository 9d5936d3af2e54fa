namespace Shop;

/// <summary>Finds what a till holds.</summary>
public class TillFind
{
    /// <summary>Finds something.</summary>
    /// <returns>Something, or <see langword="null"/> if there is nothing.</returns>
    public string? Anything() => null;
}
