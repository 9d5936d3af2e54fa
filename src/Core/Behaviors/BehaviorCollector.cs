using System.Runtime.InteropServices;
using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Gathers the behaviors of a type: gives ids, and takes what is promised twice once.</summary>
/// <param name="type">The type.</param>
internal sealed class BehaviorCollector(TypeContract type)
{
    private readonly IReadOnlyDictionary<MemberId, MemberLabel> _labels = MemberLabels.For(type);
    private readonly BehaviorIds _ids = new();
    private readonly List<Behavior> _behaviors = [];
    private readonly Dictionary<(MemberId Owner, string Given, string Subject, string Promise), string> _told = new(
        type.Members.Count * 3
    );

    /// <summary>What was added so far, in that order.</summary>
    public IReadOnlyList<Behavior> Behaviors => _behaviors;

    /// <summary>Gives an id to what nothing has promised so far.</summary>
    /// <param name="owner">The member that promises it, or the type.</param>
    /// <param name="worded">The behavior.</param>
    /// <returns>A new id; <see langword="null"/> if the owner promises the same already.</returns>
    public string? TryName(MemberId owner, WordedDraft worded)
    {
        var draft = worded.Draft;
        var promise = (owner, draft.Given, draft.Subject, draft.Promise);
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(_told, promise, out var isTold);
        if (isTold)
        {
            return null;
        }

        var label = _labels.TryGetValue(owner, out var known) ? known : MemberLabels.Of(type);
        id = _ids.Create(label.Id, worded);
        return id;
    }

    /// <summary>Adds a behavior.</summary>
    /// <param name="behavior">A behavior that has got its id here.</param>
    public void Add(Behavior behavior) => _behaviors.Add(behavior);

    /// <summary>The ids of behaviors that were added, or of those that say the same.</summary>
    /// <param name="owner">The member, or the type.</param>
    /// <param name="drafts">The behaviors.</param>
    /// <returns>Each id once.</returns>
    public EquatableArray<string> IdsOf(MemberId owner, IEnumerable<WordedDraft> drafts) =>
        drafts
            .Select(worded => worded.Draft)
            .Select(draft => _told[(owner, draft.Given, draft.Subject, draft.Promise)])
            .Distinct(StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The behaviors in source order of the members, those of the type itself last.</summary>
    /// <returns>The behaviors; those of one member in the order in which they were added.</returns>
    public EquatableArray<Behavior> InSourceOrder()
    {
        var places = new Dictionary<MemberId, int>(type.Members.Count);
        foreach (var member in type.Members)
        {
            places.Add(member.Id, places.Count);
        }

        return _behaviors
            .OrderBy(behavior => places.GetValueOrDefault(behavior.Member, int.MaxValue))
            .ToEquatableArray();
    }
}
