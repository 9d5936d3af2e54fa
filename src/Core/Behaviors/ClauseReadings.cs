using System.Collections.Concurrent;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Behaviors.Rules;

namespace SkeletonForge.Core.Behaviors;

/// <summary>
/// What the rules made of clauses, so that each is read once: overloads, overrides and implementations say the same in
/// the same words, and nearly half of the clauses of a library were read before. One instance serves one run, from any
/// thread.
/// </summary>
internal sealed class ClauseReadings
{
    private readonly ConcurrentDictionary<Clause, Reading> _readings = new();

    /// <summary>Finds what was read of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="read">Reads a clause that is new.</param>
    /// <returns>What the clause promises.</returns>
    public Reading Of(Clause clause, Func<Clause, Reading> read) => _readings.GetOrAdd(clause, read);
}

/// <summary>What the rules made of a clause.</summary>
/// <param name="Rule">The rule that answered; <see langword="null"/> if none did.</param>
/// <param name="Drafts">The promises.</param>
internal sealed record Reading(IBehaviorRule? Rule, WordedDraft[] Drafts);
