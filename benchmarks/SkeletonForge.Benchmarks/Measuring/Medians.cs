namespace SkeletonForge.Benchmarks.Measuring;

/// <summary>Calculates medians.</summary>
internal static class Medians
{
    /// <summary>The middle value; of an even number of values, the mean of the two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
