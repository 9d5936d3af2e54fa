using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>
/// The third stage: the contract of a type comes in, one behavior per promise goes out. An ordered list of small rules
/// (<see cref="Rules.BehaviorRules"/>) reads clause by clause; knows nothing of tests.
/// </summary>
public static class BehaviorDeriver
{
    /// <summary>Derives the behaviors of a type, without anything that a team configures.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <returns>As <see cref="Derive(TypeContract, DerivationOptions)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type) => Derive(type, DerivationOptions.Default);

    /// <summary>Derives the behaviors of a type.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>
    /// The behaviors in source order of the members; of a member those of its documentation in the order of the tags,
    /// then those of its signature, then those of checklists. None for a type that promises nothing, which is reported.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<BehaviorSet> Derive(TypeContract type, DerivationOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Derive(type, options, new ClauseReadings());
    }

    /// <summary>Derives the behaviors of a type that is one of many.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <param name="clauses">What was read for the other types.</param>
    /// <returns>As <see cref="Derive(TypeContract, DerivationOptions)"/>.</returns>
    internal static StageResult<BehaviorSet> Derive(
        TypeContract type,
        DerivationOptions options,
        ClauseReadings clauses
    ) => new TypeDeriver(type, clauses, explain: null).Derive(options);

    /// <summary>Derives the behaviors of a type and says what each was read from.</summary>
    /// <param name="type">The contract of the type.</param>
    /// <param name="options">What to derive beyond the documentation.</param>
    /// <returns>
    /// The behaviors as <see cref="Derive(TypeContract, DerivationOptions)"/> gives them, and every clause that was
    /// looked at, with the rule that read it, if one did.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageResult<BehaviorExplanation> Explain(TypeContract type, DerivationOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        var readings = new List<ClauseReading>();
        var derived = new TypeDeriver(type, new(), readings.Add).Derive(options);
        return StageResult.Of(BehaviorExplanation.Of(type, derived.Value!, readings), derived.Diagnostics);
    }
}
