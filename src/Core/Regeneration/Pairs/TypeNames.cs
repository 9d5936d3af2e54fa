namespace SkeletonForge.Core.Regeneration.Pairs;

/// <summary>What a type was called and what it is called: names in ids, texts and outcomes follow.</summary>
/// <param name="Old">The full name as it was, as documentation ids have it.</param>
/// <param name="New">The full name as it is.</param>
internal sealed record TypeNames(string Old, string New)
{
    /// <summary>The simple name as it was.</summary>
    public string OldSimple { get; } = SimpleOf(Old);

    /// <summary>The simple name as it is.</summary>
    public string NewSimple { get; } = SimpleOf(New);

    /// <summary>Whether the type has the name that it had, perhaps in another namespace or type.</summary>
    public bool IsSameSimpleName => string.Equals(LastOf(Old), LastOf(New), StringComparison.Ordinal);

    public static TypeNames Of(KnownSuite old, KnownSuite @new) => new(NameOf(old), NameOf(@new));

    /// <summary>The id that a member of the old type would have in the new one.</summary>
    /// <param name="oldId">The documentation id of a member, or of the type.</param>
    public string Moved(string oldId)
    {
        var rest = oldId[2..];
        var isOfType =
            rest.StartsWith(Old, StringComparison.Ordinal) && (rest.Length == Old.Length || rest[Old.Length] == '.');
        return isOfType ? oldId[..2] + New + Renamed(rest[Old.Length..]) : oldId;
    }

    /// <summary>An outcome in which the type has its new name.</summary>
    public string Renamed(string text) => Words.Replace(text, Old, New);

    private static string NameOf(KnownSuite suite) => suite.Type["T:".Length..];

    private static string LastOf(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static string SimpleOf(string name)
    {
        var simple = LastOf(name);
        var arity = simple.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? simple : simple[..arity];
    }
}
