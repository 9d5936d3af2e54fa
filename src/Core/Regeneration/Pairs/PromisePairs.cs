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
        var named = Unambiguous(
            old,
            @new,
            (was, @is) => HasIdOf(was, @is) && (renames.AreNone(was, @is) || TellsId(was, @is))
        );
        old.RemoveAll(was => named.Exists(pair => pair.Old == was));
        @new.RemoveAll(@is => named.Exists(pair => pair.New == @is));
        // an id that stands for something else now would lead its test there
        var reworded = Unambiguous(
            old,
            @new,
            (was, @is) => renames.HaveOneOutcome(was, @is) && renames.Best.IsRewording(was, @is)
        );
        return exact
            .Concat(named)
            .Concat(reworded)
            .Select(pair => (pair.Old.Id, pair.New.Id, renames.Best.KindOf(pair.Old, pair.New)));

        // numbers in ids move when a promise goes, and what a long one says last is not in its id
        bool TellsId(KnownTest was, KnownTest @is) =>
            renames.HaveOneOutcome(was, @is)
            && IsAlone(was, member.Old)
            && IsAlone(@is, member.New)
            && !Rewording.IsTurn(was.Given, @is.Given)
            && !Rewording.IsTurn(was.Then, @is.Then);
    }

    /// <summary>The promises of a member that stayed word for word but for names.</summary>
    public static IReadOnlyList<(KnownTest Old, KnownTest New)> WordForWord(MemberPair member, TypeNames names) =>
        Renames.Of(member, names).Best.Match();

    private static bool IsAlone(KnownTest test, MemberSide member) =>
        member.Tests.Count(other =>
            string.Equals(
                Words.WithoutNumber(other.DerivedId),
                Words.WithoutNumber(test.DerivedId),
                StringComparison.OrdinalIgnoreCase
            )
        ) == 1;

    private static bool HasIdOf(KnownTest was, KnownTest @is) =>
        string.Equals(was.DerivedId, @is.DerivedId, StringComparison.OrdinalIgnoreCase);

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
