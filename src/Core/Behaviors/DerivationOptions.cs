using SkeletonForge.Core.Behaviors.Checklists;
using SkeletonForge.Core.Behaviors.Signatures;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>What is derived beyond the documentation.</summary>
public sealed record DerivationOptions
{
    /// <summary>What holds where nothing is configured: facts of every kind, and no checklists.</summary>
    public static DerivationOptions Default { get; } = new();

    /// <summary>The kinds of signature facts that give no behaviors; empty if all do.</summary>
    public EquatableArray<SignatureFactKind> OmittedFacts { get; init; }

    /// <summary>The checklists of the team, in order.</summary>
    public EquatableArray<Checklist> Checklists { get; init; }
}
