using SkeletonForge.Core.Contracts;
using SkeletonForge.Core.Foundation;

namespace SkeletonForge.Core.Behaviors;

/// <summary>Gathers the behaviors of a type, each at the member that promises it.</summary>
/// <param name="type">The type.</param>
internal sealed class BehaviorCollector(TypeContract type)
{
    private readonly IReadOnlyDictionary<MemberId, MemberLabel> _labels = MemberLabels.For(type);
    private readonly BehaviorIds _ids = new(type.Members.Count * 3);
    private readonly Dictionary<MemberId, OwnedBehaviors> _owners = new(type.Members.Count);

    /// <summary>What a member promises.</summary>
    /// <param name="owner">The member, or the type.</param>
    /// <returns>The behaviors, to which others can be added.</returns>
    public OwnedBehaviors Of(MemberId owner)
    {
        if (!_owners.TryGetValue(owner, out var owned))
        {
            var label = _labels.TryGetValue(owner, out var known) ? known : MemberLabels.Of(type);
            owned = new(label.Id, _ids);
            _owners.Add(owner, owned);
        }

        return owned;
    }

    /// <summary>The behaviors in source order of the members, those of the type itself last.</summary>
    /// <returns>The behaviors; those of one member in the order in which they were added.</returns>
    public EquatableArray<Behavior> InSourceOrder()
    {
        var behaviors = new Behavior[_owners.Values.Sum(owned => owned.Behaviors.Count)];
        var count = 0;
        foreach (var member in type.Members)
        {
            AddOf(member.Id);
        }

        AddOf(type.Id);
        return new(behaviors);

        void AddOf(MemberId owner)
        {
            if (_owners.TryGetValue(owner, out var owned))
            {
                owned.Behaviors.CopyTo(behaviors, count);
                count += owned.Behaviors.Count;
            }
        }
    }
}
