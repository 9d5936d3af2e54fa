using SkeletonForge.Core.Foundation;
using SkeletonForge.Core.Regeneration.Pairs;

namespace SkeletonForge.Core.Regeneration;

/// <summary>Why an old and a new behavior are the same promise.</summary>
public enum PairingKind
{
    /// <summary>It is put as it was, to the letter.</summary>
    Same,

    /// <summary>It is put as it was, but the member, its type or its parameters have another name.</summary>
    Renamed,

    /// <summary>It is put in other words.</summary>
    Reworded,
}

/// <summary>The behaviors that are the same promise in other words or under another name.</summary>
/// <param name="Pairs">The old id, the new id, and why they belong together; each id at most once on either side.</param>
public sealed record Pairing(EquatableArray<(string OldId, string NewId, PairingKind Kind)> Pairs)
{
    /// <summary>Finds out which behaviors are the same promise as before.</summary>
    /// <param name="old">The type as it was.</param>
    /// <param name="new">The same type as it is, under another name or in another namespace perhaps.</param>
    /// <returns>
    /// The pairs in the order of the old behaviors. Behaviors that observe different outcomes are never paired, and neither
    /// are those for which nothing is certain: a test that is attached to another promise is worse than one that is
    /// written anew.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Pairing Of(KnownSuite old, KnownSuite @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var names = TypeNames.Of(old, @new);
        var pairs = MemberPairs
            .Of(old, @new, names)
            .SelectMany(pair => PromisePairs.Of(pair, names))
            .ToDictionary(pair => pair.OldId, StringComparer.Ordinal);
        return new(
            old.Tests.Where(test => pairs.ContainsKey(test.Id)).Select(test => pairs[test.Id]).ToEquatableArray()
        );
    }
}
