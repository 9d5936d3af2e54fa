using System.Collections.Concurrent;
using SkeletonForge.Core.Behaviors.Prose;
using SkeletonForge.Core.Behaviors.Rules;

namespace SkeletonForge.Core.Behaviors;

/// <summary>
/// What was made of paragraphs and clauses, so that each is read once: overloads, overrides and implementations say the
/// same in the same words, and half of the clauses of a library were read before. One instance serves one run, from any
/// thread.
/// </summary>
internal sealed class ClauseReadings
{
    private readonly ConcurrentDictionary<Clause, Reading> _readings = new();
    private readonly ConcurrentDictionary<int, Paragraph> _paragraphs = new();

    /// <summary>Finds a paragraph.</summary>
    /// <param name="text">Its words.</param>
    /// <returns>The paragraph.</returns>
    public Paragraph ParagraphOf(ReadOnlySpan<char> text)
    {
        // of two texts with the same hash the later one is kept
        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        if (!_paragraphs.TryGetValue(hash, out var paragraph) || !text.SequenceEqual(paragraph.Text))
        {
            paragraph = new(text.ToString());
            _paragraphs[hash] = paragraph;
        }

        return paragraph;
    }

    /// <summary>Finds what the rules make of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>What the clause promises.</returns>
    public Reading Of(Clause clause) => _readings.GetOrAdd(clause, BehaviorRules.Read);
}

/// <summary>What the rules made of a clause.</summary>
/// <param name="Rule">The rule that answered; <see langword="null"/> if none did.</param>
/// <param name="Drafts">The promises.</param>
internal sealed record Reading(IBehaviorRule? Rule, WordedDraft[] Drafts);
