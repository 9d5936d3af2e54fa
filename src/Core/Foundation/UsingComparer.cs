namespace SkeletonForge.Core.Foundation;

/// <summary>The order of using directives that formatters and editors agree on: <c>System</c> first, then by name.</summary>
internal sealed class UsingComparer : IComparer<string>
{
    private readonly StringComparer _names;

    private UsingComparer(StringComparer names) => _names = names;

    /// <summary>The comparer.</summary>
    public static UsingComparer Instance { get; } = new(StringComparer.Ordinal);

    /// <summary>The comparer that takes letters of either case for the same.</summary>
    public static UsingComparer IgnoringCase { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var bySystem = IsSystem(y).CompareTo(IsSystem(x));
        return bySystem != 0 ? bySystem : _names.Compare(x, y);
    }

    private static bool IsSystem(string? name) =>
        name is "System" || name?.StartsWith("System.", StringComparison.Ordinal) == true;
}
