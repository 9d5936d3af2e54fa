namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>The names that changed with a member, and how its promises read under the new ones.</summary>
internal sealed class Renames
{
    private readonly MemberPair _member;
    private readonly TypeNames _types;
    private readonly IReadOnlyDictionary<string, string> _names;

    private Renames(MemberPair member, TypeNames types, IReadOnlyDictionary<string, string> names)
    {
        _member = member;
        _types = types;
        _names = names;
        Best = this;
    }

    /// <summary>These, or those without the parameters where that explains more.</summary>
    public Renames Best { get; private init; }

    /// <summary>Finds the names that changed.</summary>
    public static Renames Of(MemberPair member, TypeNames types)
    {
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(others, types.OldSimple, types.NewSimple);
        Add(others, member.Old.Name, member.New.Name);
        var withoutParameters = new Renames(member, types, others);
        var (was, @is) = (member.Old.ParameterNames, member.New.ParameterNames);
        if (was.Count != @is.Count || was.SequenceEqual(@is, StringComparer.Ordinal))
        {
            return withoutParameters;
        }

        var all = new Dictionary<string, string>(others, StringComparer.Ordinal);
        foreach (var (oldName, newName) in was.Zip(@is))
        {
            Add(all, oldName, newName);
        }

        // parameters that changed places keep their names, and what is said of each
        var withParameters = new Renames(member, types, all);
        var kept = withoutParameters.Match().Count;
        return kept > 0 && kept >= withParameters.Match().Count ? withoutParameters : withParameters;
    }

    /// <summary>The promises that stayed word for word.</summary>
    public List<(KnownTest Old, KnownTest New)> Match()
    {
        var pairs = new List<(KnownTest Old, KnownTest New)>();
        var free = _member.New.Tests.ToList();
        foreach (var was in _member.Old.Tests)
        {
            if (free.Find(@is => HaveOneOutcome(was, @is) && IsSame(was, @is)) is { } found)
            {
                free.Remove(found);
                pairs.Add((was, found));
            }
        }

        return pairs;
    }

    /// <summary>Says whether nothing that is known tells that two promises are checked by observing different things.</summary>
    public bool HaveOneOutcome(KnownTest was, KnownTest @is) =>
        was.Outcome.Length == 0 || string.Equals(_types.Renamed(was.Outcome), @is.Outcome, StringComparison.Ordinal);

    /// <summary>Says whether a promise stayed word for word, and no name changed that might stand in it.</summary>
    public bool AreNone(KnownTest was, KnownTest @is) => _names.Count == 0 && IsSame(was, @is);

    /// <summary>How a promise that is known to be the same is put now, to the letter.</summary>
    public PairingKind KindOf(KnownTest was, KnownTest @is) =>
        IsPut(was.When, @is.When) && IsPut(was.Given, @is.Given) && IsPut(was.Then, @is.Then) ? PairingKind.Same
        : IsPut(Renamed(was.When), @is.When)
        && IsPutOrRenamed(was.Given, @is.Given)
        && IsPutOrRenamed(was.Then, @is.Then)
            ? PairingKind.Renamed
        : PairingKind.Reworded;

    /// <summary>Says whether a promise says the same in other words.</summary>
    public bool IsRewording(KnownTest was, KnownTest @is) =>
        was.Outcome.Length > 0
        && Rewording.IsOne(Renamed(was.Given), @is.Given, _member.New.ParameterNames)
        && Rewording.IsOne(Renamed(was.Then), @is.Then, _member.New.ParameterNames);

    private static bool IsPut(string was, string @is) => string.Equals(was, @is, StringComparison.Ordinal);

    // what a parameter was called may be a word of prose as well
    private bool IsPutOrRenamed(string was, string @is) => IsPut(was, @is) || IsPut(Renamed(was), @is);

    private bool IsSame(KnownTest was, KnownTest @is) => Reads(was.Given, @is.Given) && Reads(was.Then, @is.Then);

    // "the system clock" is no parameter, even if one was called clock; but who has that name now may be meant
    private bool Reads(string was, string @is) =>
        IsSame(Renamed(was), @is)
        || (IsSame(was, @is) && !Words.In(was).Any(word => _names.Values.Contains(word, StringComparer.Ordinal)));

    private static bool IsSame(string was, string @is) =>
        Words.In(was).SequenceEqual(Words.In(@is), StringComparer.OrdinalIgnoreCase);

    private string Renamed(string text) => Words.Replace(text, _names);

    private static void Add(Dictionary<string, string> names, string was, string @is)
    {
        if (!string.Equals(was, @is, StringComparison.Ordinal))
        {
            names.TryAdd(was, @is);
        }
    }
}
