using System.Diagnostics.CodeAnalysis;

namespace Caching;

/// <summary>The entries of a cache in the order of their use, and those that left it. Not safe for threads.</summary>
internal sealed class EntryTable<TKey, TValue>(CacheOptions options, TimeProvider clock)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = [];
    private List<EntryEvictedEventArgs<TKey, TValue>> _evicted = [];

    public int CountLive() => _byUse.Count(entry => !HasExpired(entry));

    public IReadOnlyList<TKey> LiveKeys() => [.. _byUse.Where(entry => !HasExpired(entry)).Select(entry => entry.Key)];

    public bool TryRead(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        value = default;
        if (!_byKey.TryGetValue(key, out var node))
        {
            return false;
        }

        if (HasExpired(node.Value))
        {
            Evict(node, EvictionReason.Expired);
            return false;
        }

        value = node.Value.Value;
        Touch(node);
        return true;
    }

    public TValue Store(TKey key, TValue value, TimeSpan timeToLive)
    {
        Remove(key, EvictionReason.Replaced);
        if (_byKey.Count >= options.Capacity)
        {
            MakeRoom();
        }

        _byKey.Add(key, _byUse.AddFirst(new Entry(key, value, timeToLive, clock.GetTimestamp())));
        return value;
    }

    public bool Remove(TKey key, EvictionReason reason)
    {
        if (!_byKey.TryGetValue(key, out var node))
        {
            return false;
        }

        Evict(node, HasExpired(node.Value) ? EvictionReason.Expired : reason);
        return true;
    }

    public int RemoveExpired()
    {
        var expired = _byUse.Where(HasExpired).ToList();
        expired.ForEach(entry => Evict(_byKey[entry.Key], EvictionReason.Expired));
        return expired.Count;
    }

    public int Clear()
    {
        var all = _byUse.ToList();
        all.ForEach(entry => Remove(entry.Key, EvictionReason.Removed));
        return all.Count;
    }

    public void Drop()
    {
        _byKey.Clear();
        _byUse.Clear();
    }

    public IReadOnlyList<EntryEvictedEventArgs<TKey, TValue>> TakeEvicted()
    {
        if (_evicted.Count == 0)
        {
            return [];
        }

        var taken = _evicted;
        _evicted = [];
        return taken;
    }

    private void MakeRoom()
    {
        if (RemoveExpired() == 0)
        {
            Evict(_byUse.Last!, EvictionReason.CapacityReached);
        }
    }

    private void Touch(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byUse.AddFirst(node);
        if (options.IsSliding)
        {
            node.Value = node.Value with { Since = clock.GetTimestamp() };
        }
    }

    private void Evict(LinkedListNode<Entry> node, EvictionReason reason)
    {
        _byUse.Remove(node);
        _byKey.Remove(node.Value.Key);
        _evicted.Add(new(node.Value.Key, node.Value.Value, reason));
    }

    private bool HasExpired(Entry entry) => clock.GetElapsedTime(entry.Since) >= entry.TimeToLive;

    private sealed record Entry(TKey Key, TValue Value, TimeSpan TimeToLive, long Since);
}
