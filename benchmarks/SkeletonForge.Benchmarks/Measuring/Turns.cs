namespace SkeletonForge.Benchmarks.Measuring;

/// <summary>Measures several sides in turn, so that a busy moment of the machine falls on all.</summary>
internal static class Turns
{
    /// <summary>Measures and takes the medians.</summary>
    /// <param name="sides">The names of the sides.</param>
    /// <param name="uncounted">How many runs of each side come first and do not count.</param>
    /// <param name="counted">How many runs of each side count.</param>
    /// <param name="measure">Measures one run of a side.</param>
    /// <returns>The median of each side, in the order of the sides.</returns>
    public static async Task<IReadOnlyDictionary<string, Measurement>> MediansAsync(
        IEnumerable<string> sides,
        int uncounted,
        int counted,
        Func<string, Task<Measurement>> measure
    )
    {
        var runs = sides.ToDictionary(side => side, _ => new List<Measurement>(), StringComparer.Ordinal);
        for (var i = 0; i < uncounted + counted; i++)
        {
            foreach (var (side, list) in runs)
            {
                var measured = await measure(side);
                if (i >= uncounted)
                {
                    list.Add(measured);
                }
            }
        }

        return runs.ToDictionary(pair => pair.Key, pair => Measurement.Median(pair.Value), StringComparer.Ordinal);
    }
}
