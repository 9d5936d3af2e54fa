namespace Shop;

/// <summary>Settings.</summary>
public sealed record Settings(int Limit)
{
    /// <summary>The name.</summary>
    public const string Name = "x";
}
