namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>The names that a member and its type had.</summary>
internal static class FormerNames
{
    /// <summary>Writes a cref as it was before a member or its type was renamed.</summary>
    /// <param name="cref">The cref of the member as it is.</param>
    /// <param name="was">The documentation id that the member had.</param>
    /// <param name="is">The documentation id that it has.</param>
    public static string In(string cref, string was, string @is)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (newName, oldName) in PartsOf(@is).Zip(PartsOf(was)))
        {
            if (!string.Equals(newName, oldName, StringComparison.Ordinal))
            {
                names.TryAdd(newName, oldName);
            }
        }

        return Words.Replace(cref, names);
    }

    // the member before its type, because that may have another number of names around it
    private static IEnumerable<string> PartsOf(string id) =>
        id.Split(':')[^1].Split('(')[0].Split('.').AsEnumerable().Reverse().Take(2).Select(part => part.Split('`')[0]);
}
