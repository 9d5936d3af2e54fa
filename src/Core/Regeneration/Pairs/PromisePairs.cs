namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>Pairs the promises of one member: first those that stayed word for word but for names, then rewordings.</summary>
internal static class PromisePairs
{
    /// <summary>Pairs the promises of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="names">What the type is called.</param>
    /// <returns>The pairs, each id in one at most.</returns>
    public static IEnumerable<(string OldId, string NewId, PairingKind Kind)> Of(MemberPair member, TypeNames names)
    {
        var renames = Renames.Of(member, names);
        var exact = renames.Best.Match();
        var old = member.Old.Tests.Except(exact.Select(pair => pair.Old)).ToList();
        var @new = member.New.Tests.Except(exact.Select(pair => pair.New)).ToList();
        var sticky = Unambiguous(old, @new, (was, @is) => HasIdOf(was, @is) && renames.HaveOneOutcome(was, @is));
        old.RemoveAll(was => sticky.Exists(pair => pair.Old == was));
        @new.RemoveAll(@is => sticky.Exists(pair => pair.New == @is));
        // an id that stands for something else now would lead its test there
        var reworded = Unambiguous(
            old,
            @new,
            (was, @is) => renames.HaveOneOutcome(was, @is) && renames.Best.IsRewording(was, @is)
        );
        return exact
            .Select(pair => Tell(pair, PairingKind.Renamed))
            .Concat(sticky.Select(pair => Tell(pair, PairingKind.Same)))
            .Concat(reworded.Select(pair => Tell(pair, PairingKind.Reworded)));
    }

    /// <summary>The promises of a member that stayed word for word but for names.</summary>
    public static IReadOnlyList<(KnownTest Old, KnownTest New)> WordForWord(MemberPair member, TypeNames names) =>
        Renames.Of(member, names).Best.Match();

    private static (string OldId, string NewId, PairingKind Kind) Tell(
        (KnownTest Old, KnownTest New) pair,
        PairingKind kind
    ) => (pair.Old.Id, pair.New.Id, HasIdOf(pair.Old, pair.New) ? PairingKind.Same : kind);

    private static bool HasIdOf(KnownTest was, KnownTest @is) =>
        string.Equals(was.Id, @is.Id, StringComparison.OrdinalIgnoreCase);

    private static List<(KnownTest Old, KnownTest New)> Unambiguous(
        IReadOnlyList<KnownTest> old,
        IReadOnlyList<KnownTest> @new,
        Func<KnownTest, KnownTest, bool> isSame
    )
    {
        var found = old.SelectMany(was => @new.Where(@is => isSame(was, @is)).Select(@is => (Old: was, New: @is)))
            .ToList();
        return found.FindAll(pair => found.Count(other => other.Old == pair.Old || other.New == pair.New) == 1);
    }
}
