using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>The behaviors of one member, or of the type itself: gives them ids, and takes what is promised twice once.</summary>
/// <param name="label">What the member is called in ids.</param>
/// <param name="ids">The ids of the type.</param>
internal sealed class OwnedBehaviors(string label, BehaviorIds ids)
{
    // a handful, so that looking through them is cheaper than hashing their words
    private readonly List<(BehaviorDraft Draft, string Id)> _told = [];

    /// <summary>What was added so far, in that order.</summary>
    public List<Behavior> Behaviors { get; } = [];

    /// <summary>Makes room for behaviors.</summary>
    /// <param name="count">How many are expected.</param>
    public void EnsureCapacity(int count)
    {
        _told.EnsureCapacity(count);
        Behaviors.EnsureCapacity(count);
    }

    /// <summary>Gives an id to what the member has not promised so far.</summary>
    /// <param name="worded">The behavior.</param>
    /// <returns>A new id; <see langword="null"/> if the member promises the same already.</returns>
    public string? TryName(WordedDraft worded)
    {
        if (IdOf(worded.Draft) is not null)
        {
            return null;
        }

        var id = ids.Create(label, worded);
        _told.Add((worded.Draft, id));
        return id;
    }

    /// <summary>The ids of behaviors that were named, or of those that say the same.</summary>
    /// <param name="drafts">The behaviors.</param>
    /// <returns>Each id once.</returns>
    public EquatableArray<string> IdsOf(IEnumerable<WordedDraft> drafts) =>
        drafts.Select(worded => IdOf(worded.Draft)!).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private string? IdOf(BehaviorDraft draft)
    {
        foreach (var (told, id) in _told)
        {
            if (
                string.Equals(told.Given, draft.Given, StringComparison.Ordinal)
                && string.Equals(told.Promise, draft.Promise, StringComparison.Ordinal)
                && string.Equals(told.Subject, draft.Subject, StringComparison.Ordinal)
            )
            {
                return id;
            }
        }

        return null;
    }
}
