namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>An old and a new member that are the same.</summary>
internal sealed record MemberPair(MemberSide Old, MemberSide New);

/// <summary>Finds the members that stayed, whatever they are called now. Where two could be meant, neither is.</summary>
internal static class MemberPairs
{
    /// <summary>Pairs the members of a type.</summary>
    /// <param name="old">The type as it was.</param>
    /// <param name="new">The type as it is.</param>
    /// <param name="names">What the type is called.</param>
    /// <returns>The pairs, each member in one at most.</returns>
    public static IReadOnlyList<MemberPair> Of(KnownSuite old, KnownSuite @new, TypeNames names)
    {
        var gone = MemberSide.Of(old).ToList();
        var come = MemberSide.Of(@new).ToList();
        var pairs = new List<MemberPair>();
        SettleById(gone, come, pairs, names);
        // one overload of a name went and one came: it has other parameters now
        Settle(gone, come, pairs, (was, @is) => was.Id[0] == @is.Id[0] && SameName(was, @is));
        Settle(gone, come, pairs, (was, @is) => IsRenamed(was, @is, gone, come, names));
        return pairs;
    }

    // nearly always all of them, so that what follows may compare each with each
    private static void SettleById(
        List<MemberSide> gone,
        List<MemberSide> come,
        List<MemberPair> pairs,
        TypeNames names
    )
    {
        var byId = come.ToDictionary(@is => @is.Id, StringComparer.Ordinal);
        foreach (var was in gone)
        {
            if (byId.Remove(names.Moved(was.Id), out var @is))
            {
                pairs.Add(new(was, @is));
            }
        }

        Forget(gone, come, pairs);
    }

    private static void Settle(
        List<MemberSide> gone,
        List<MemberSide> come,
        List<MemberPair> pairs,
        Func<MemberSide, MemberSide, bool> isSame
    )
    {
        var found = gone.SelectMany(was => come.Where(@is => isSame(was, @is)).Select(@is => new MemberPair(was, @is)))
            .ToList();
        foreach (var pair in found)
        {
            if (found.Count(other => other.Old == pair.Old || other.New == pair.New) == 1)
            {
                pairs.Add(pair);
            }
        }

        Forget(gone, come, pairs);
    }

    private static void Forget(List<MemberSide> gone, List<MemberSide> come, List<MemberPair> pairs)
    {
        var (old, @new) = (pairs.Select(pair => pair.Old).ToHashSet(), pairs.Select(pair => pair.New).ToHashSet());
        gone.RemoveAll(old.Contains);
        come.RemoveAll(@new.Contains);
    }

    private static bool SameName(MemberSide was, MemberSide @is) =>
        string.Equals(was.Name, @is.Name, StringComparison.Ordinal);

    // the promises have to tell this candidate from all others
    private static bool IsRenamed(
        MemberSide was,
        MemberSide @is,
        List<MemberSide> gone,
        List<MemberSide> come,
        TypeNames names
    )
    {
        var score = ScoreOf(was, @is, names);
        return score > 0
            && come.TrueForAll(other => other == @is || ScoreOf(was, other, names) < score)
            && gone.TrueForAll(other => other == was || ScoreOf(other, @is, names) < score);
    }

    // checks of arguments are alike in all members; at least half of what is promised must have stayed word for word
    private static int ScoreOf(MemberSide was, MemberSide @is, TypeNames names)
    {
        if (!was.HasShapeOf(@is))
        {
            return 0;
        }

        var same = PromisePairs.WordForWord(new(was, @is), names);
        var isTelling = was.HasSummaryOf(@is) || same.Any(pair => !Words.IsThrown(pair.Old.Outcome));
        return isTelling && same.Count * 2 >= Math.Max(was.Tests.Count, @is.Tests.Count) ? same.Count : 0;
    }
}
