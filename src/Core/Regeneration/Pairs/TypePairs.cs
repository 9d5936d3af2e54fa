namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>Finds out which type has another name now. Where two could be meant, neither is.</summary>
internal static class TypePairs
{
    /// <summary>Pairs types that are gone with types that came.</summary>
    /// <param name="gone">What is remembered of types that no longer exist.</param>
    /// <param name="come">What would be remembered of types that nothing is remembered of.</param>
    /// <returns>The pairs, each type in one at most.</returns>
    public static IEnumerable<(KnownSuite Old, KnownSuite New)> Of(
        IReadOnlyList<KnownSuite> gone,
        IReadOnlyList<KnownSuite> come
    )
    {
        var found = gone.SelectMany(old => come.Where(@new => IsSame(old, @new)).Select(@new => (Old: old, New: @new)))
            .ToList();
        return found.Where(pair => found.Count(other => other.Old == pair.Old || other.New == pair.New) == 1);
    }

    // a type that only moved keeps half of what it is; one with another name keeps three quarters, and what is said of it
    private static bool IsSame(KnownSuite old, KnownSuite @new)
    {
        var names = TypeNames.Of(old, @new);
        var isMoved = names.IsSameSimpleName;
        var share = isMoved ? 0.5 : 0.75;
        return old.Members.Count > 0
            && MembersKept(old, @new, names) >= share * Math.Max(old.Members.Count, @new.Members.Count)
            && (isMoved || HasDocumentationOf(old, @new, names))
            && PromisesKept(old, @new, isMoved) >= share * Math.Max(old.Tests.Count, @new.Tests.Count);
    }

    private static int MembersKept(KnownSuite old, KnownSuite @new, TypeNames names) =>
        old
            .Members.Select(member => names.Moved(member.Id))
            .Intersect(@new.Members.Select(member => member.Id), StringComparer.Ordinal)
            .Count();

    // checks of arguments are alike in all types
    private static int PromisesKept(KnownSuite old, KnownSuite @new, bool isMoved)
    {
        var outcomes = old.Tests.ToDictionary(test => test.Id, test => test.Outcome, StringComparer.Ordinal);
        var kept = Pairing.Of(old, @new).Pairs.Where(pair => pair.Kind != PairingKind.Reworded).ToList();
        return isMoved || kept.Exists(pair => !Words.IsThrown(outcomes[pair.OldId])) ? kept.Count : 0;
    }

    private static bool HasDocumentationOf(KnownSuite old, KnownSuite @new, TypeNames names)
    {
        var simple = new Dictionary<string, string>(StringComparer.Ordinal) { [names.OldSimple] = names.NewSimple };
        return !old.Documentation.IsEmpty
            && old.Documentation.Select(line => Words.Replace(line, simple))
                .SequenceEqual(@new.Documentation, StringComparer.Ordinal);
    }
}
