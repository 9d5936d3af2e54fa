using SkeletonForge.Core.Contracts.Documentation;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Makes ids that are readable, and unique within a type: <c>Get/null-when-entry-has-expired</c>.</summary>
/// <param name="capacity">How many are expected.</param>
internal sealed class BehaviorIds(int capacity)
{
    private const int LongestSlug = 60;

    private readonly HashSet<string> _taken = new(capacity, StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the id of a behavior.</summary>
    /// <param name="member">The label of the member.</param>
    /// <param name="draft">The behavior.</param>
    /// <returns>An id that this instance has not given before, not even in another case.</returns>
    public string Create(string member, WordedDraft draft)
    {
        var id = $"{member}/{draft.Slug}";
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{member}/{draft.Slug}-{number}";
        }

        return id;
    }

    /// <summary>Says what a behavior is called in its id.</summary>
    /// <param name="draft">The behavior.</param>
    /// <returns>The outcome and the condition, as many words as there is room for.</returns>
    public static string SlugOf(BehaviorDraft draft)
    {
        var outcome = draft.Outcome switch
        {
            { Kind: OutcomeKind.Returns, Literal: { } literal } => literal,
            { Exception: { } exception } => "throws "
                + ProseText.LastName(exception).Replace("Exception", "", StringComparison.Ordinal),
            _ => draft.Subject.Length == 0 ? draft.Promise : $"{draft.Subject} {draft.Promise}",
        };
        // nearly always long enough; a string is made of what is longer
        Span<char> text = stackalloc char[4 * LongestSlug];
        return draft.Given.Length > 0 && text.TryWrite($"{outcome} when {draft.Given}", out var length)
            ? Slug(text[..length])
            : Slug(draft.Given.Length == 0 ? outcome : $"{outcome} when {draft.Given}");
    }

    // whole words, so that an id reads well and is the same however long the sentence goes on
    private static string Slug(ReadOnlySpan<char> text)
    {
        var slug = TextWords.Fit(text, stackalloc char[LongestSlug], LongestSlug, separator: 1, IsArticle);
        if (slug.IsEmpty)
        {
            return "promise";
        }

        slug.Replace(' ', '-');
        Span<char> lower = stackalloc char[slug.Length];
        ((ReadOnlySpan<char>)slug).ToLowerInvariant(lower);
        return lower.ToString();
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word.Length <= 3
        && (
            word.Equals("a", StringComparison.OrdinalIgnoreCase)
            || word.Equals("an", StringComparison.OrdinalIgnoreCase)
            || word.Equals("the", StringComparison.OrdinalIgnoreCase)
        );
}
