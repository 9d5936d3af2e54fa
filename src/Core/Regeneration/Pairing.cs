using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Regeneration;

/// <summary>Why an old and a new behavior are the same promise.</summary>
public enum PairingKind
{
    /// <summary>They have one id.</summary>
    Same,

    /// <summary>The member says the same in other words.</summary>
    Reworded,

    /// <summary>The member, its type or its parameters have another name.</summary>
    Renamed,
}

/// <summary>The behaviors that are the same promise in other words or under another name.</summary>
/// <param name="Pairs">The old id, the new id, and why they belong together; each id at most once on either side.</param>
public sealed record Pairing(EquatableArray<(string OldId, string NewId, PairingKind Kind)> Pairs);
