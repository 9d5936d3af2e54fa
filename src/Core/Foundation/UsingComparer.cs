namespace SkeletonForge.Core.Foundation;

/// <summary>The order of using directives that formatters and editors agree on: <c>System</c> first, then by name.</summary>
internal sealed class UsingComparer : IComparer<string>
{
    /// <summary>The comparer.</summary>
    public static UsingComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var bySystem = IsSystem(y).CompareTo(IsSystem(x));
        return bySystem != 0 ? bySystem : string.CompareOrdinal(x, y);
    }

    private static bool IsSystem(string? name) =>
        name is "System" || name?.StartsWith("System.", StringComparison.Ordinal) == true;
}
