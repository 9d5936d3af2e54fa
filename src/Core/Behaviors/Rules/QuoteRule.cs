using SkeletonForge.Core.Behaviors.Prose;

namespace SkeletonForge.Core.Behaviors.Rules;

/// <summary>Prose that no other rule understands, such as another language: one honest behavior that quotes it.</summary>
internal sealed class QuoteRule : IBehaviorRule
{
    // a test can quote a sentence, not a story
    private const int LongestQuote = 200;

    /// <inheritdoc/>
    public IReadOnlyList<BehaviorDraft>? Read(Clause clause)
    {
        if (!clause.IsFirst || English.IsLikely(clause.Text))
        {
            return null;
        }

        var quote = clause.Text.Length <= LongestQuote ? clause.Text : Shorten(clause.Text);
        return
        [
            new(
                BehaviorKind.Other,
                "",
                $"keeps what its documentation says: “{quote}”",
                new(OutcomeKind.Other),
                clause.Text
            ),
        ];
    }

    // prose without spaces is cut where it must, but not between the halves of a surrogate pair
    private static string Shorten(string text)
    {
        var space = text.LastIndexOf(' ', LongestQuote);
        var end = space > 0 ? space : LongestQuote;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + " …";
    }
}
